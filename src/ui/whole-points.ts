import type { Change } from '#engine/report.ts'

const LEVEL_CUTS = [20, 40, 60, 80]

/**
 * A score as shown, without decimals: rounded, but never up to a cut that it has not reached, which
 * would contradict the level or band beside it.
 */
export function wholeScore(score: number, cuts: readonly number[] = LEVEL_CUTS): number {
  const rounded = Math.round(score)
  return rounded > score && cuts.includes(rounded) ? rounded - 1 : rounded
}

/**
 * A change as shown, without decimals: rounded, but never so that it seems to contradict its own
 * verdict. `seen` is the smallest whole change that is beyond the margin.
 */
export function wholePoints({ change, smallestSeen, isBeyondMargin }: Change): {
  readonly points: number
  readonly seen: number
} {
  const seen = Math.floor(smallestSeen) + 1
  const rounded = Math.round(Math.abs(change))
  const size = isBeyondMargin ? Math.max(rounded, seen) : Math.min(rounded, seen - 1)
  return { points: change < 0 && size > 0 ? -size : size, seen }
}
