import type { Change } from '#engine/report.ts'

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
