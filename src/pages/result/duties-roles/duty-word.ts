export type DutyWord = 'strong' | 'fair' | 'room'

/**
 * Thirds of what lies between the average guess (0) and full credit (1): coarse on purpose, as a
 * duty's handful of items has no margin of its own.
 */
const STRONG_SHARE = 2 / 3
const FAIR_SHARE = 1 / 3

/** A duty's share of credit in a word. */
export function dutyWordOf(share: number): DutyWord {
  if (share >= STRONG_SHARE) return 'strong'
  return share >= FAIR_SHARE ? 'fair' : 'room'
}
