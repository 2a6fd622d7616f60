/** How one item was taken: its length, the time it was shown, where the single pick stood. */
export type ItemPace = {
  readonly words: number
  readonly seconds: number
  /** Displayed position of a single pick (a judgement item's 'best'); null for other items. */
  readonly position: number | null
}

const WORDS_PER_SECOND = 4
const HURRIED_PART = 1 / 4
const HURRIED_SHARE = 0.3
const SAME_POSITION_SHARE = 0.8
const LEAST_PICKS = 8

/**
 * Whether a take looks careless: at least 30 % of its items shown for under a quarter of the
 * reading time (words/4 seconds), or one displayed position on at least 80 % of 8 or more single
 * picks. A reason for gentle words, never for another score.
 */
export function isCareless({ items }: { readonly items: readonly ItemPace[] }): boolean {
  return isHurried(items) || isOnePosition(items)
}

function isHurried(items: readonly ItemPace[]): boolean {
  const hurried = items.filter(
    ({ words, seconds }) => seconds < (words / WORDS_PER_SECOND) * HURRIED_PART,
  )
  return hurried.length / items.length >= HURRIED_SHARE // NaN without items: false
}

function isOnePosition(items: readonly ItemPace[]): boolean {
  const positions = items.flatMap(({ position }) => (position === null ? [] : [position]))
  if (positions.length < LEAST_PICKS) return false
  const counts = new Map<number, number>()
  for (const position of positions) counts.set(position, (counts.get(position) ?? 0) + 1)
  return Math.max(...counts.values()) / positions.length >= SAME_POSITION_SHARE
}
