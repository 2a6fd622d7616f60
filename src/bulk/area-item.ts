import type { CreditCounts, ItemParameters } from './item-curve.ts'

/** An item of the area; one with too few responses is not free: it keeps the author's values. */
export type AreaItem = {
  readonly credits: CreditCounts
  readonly author: ItemParameters
  readonly isFree: boolean
}
