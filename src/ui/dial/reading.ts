import type { AreaId } from '#engine/types.ts'

/** One area as a chart draws it, on 0–100; an area without enough evidence has no point. */
export type Reading = {
  readonly area: AreaId
  readonly name: string
  readonly target: number
  /** The role's weight, 0 to 1: one tick of the rim is one per cent. */
  readonly weight: number
} & (
  | { readonly isKnown: true; readonly score: number; readonly low: number; readonly high: number }
  | { readonly isKnown: false }
)

const MIN_WIDTH = 5

/** The interval as drawn: never narrower than five points, never outside 0–100. */
export function drawnInterval(low: number, high: number): readonly [number, number] {
  if (high - low >= MIN_WIDTH) return [low, high]
  const from = Math.min(100 - MIN_WIDTH, Math.max(0, (low + high - MIN_WIDTH) / 2))
  return [from, from + MIN_WIDTH]
}
