import type { Entry } from './context.ts'
import { isSingleKey, keyIds, worstId } from './item-key.ts'
import { chiSquare } from './numbers.ts'

export type PositionCounts = {
  readonly name: 'key' | 'worst'
  /** Number of options of the items counted. */
  readonly options: number
  /** How often each stored position holds it. */
  readonly counts: readonly number[]
  readonly chiSquare: number
}

/** Where keys and worst options stand in stored order, by number of options. */
export function countPositions(entries: readonly Entry[]): readonly PositionCounts[] {
  return ([4, 3] as const).flatMap((options) => {
    const items = entries.filter(({ item }) => item.options.length === options)
    const all: readonly PositionCounts[] = [
      count('key', options, items.map(keyPosition)),
      count('worst', options, items.map(worstPosition)),
    ]
    return all.filter(({ counts }) => counts.some((count) => count > 0))
  })
}

/** The longest row of single-key items whose keys stand in the same position. */
export function longestRun(entries: readonly Entry[]): number {
  let longest = 0
  let run = 0
  let last = -1
  for (const position of entries.map(keyPosition).filter((position) => position >= 0)) {
    run = position === last ? run + 1 : 1
    last = position
    longest = Math.max(longest, run)
  }
  return longest
}

function count(name: 'key' | 'worst', options: number, positions: readonly number[]) {
  const counts = Array.from(
    { length: options },
    (_, position) => positions.filter((found) => found === position).length,
  )
  return { name, options, counts, chiSquare: chiSquare(counts) }
}

function keyPosition({ item }: Entry): number {
  if (!isSingleKey(item)) return -1
  return item.options.findIndex(({ id }) => id === keyIds(item)[0])
}

function worstPosition({ item }: Entry): number {
  return item.options.findIndex(({ id }) => id === worstId(item))
}
