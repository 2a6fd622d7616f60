import type { FacetReport } from '#engine/report.ts'

export type FacetHint = 'holding' | 'room' | 'thin'

/** One item says more about itself than about the facet. */
const LEAST_ITEMS = 2
/**
 * Half of what lies between the average guess (0) and full credit (1): where the model expects a
 * person whose level is the item's own.
 */
const HOLDING_SHARE = 0.5

/** A facet's evidence in a word, never a number. */
export function hintOf({ items, share }: FacetReport): FacetHint {
  if (items < LEAST_ITEMS) return 'thin'
  return share >= HOLDING_SHARE ? 'holding' : 'room'
}
