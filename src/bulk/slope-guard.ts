import type { AreaItem } from './area-item.ts'
import type { AreaCalibration } from './calibrate-area.ts'

/** An area's agreement with the others, under the author's values and under new β and A. */
export type Agreement = { readonly author: number | null; readonly refitted: number | null }
export type KeepReason = 'agreement falls' | 'an item takes over'

/*
 * Set on simulation: where people answer by the model no area of 25 was kept with 1,500 takes and
 * one with 300; where they know or guess 22 and 20 were, and unguarded ones measured worse.
 */
const AGREEMENT_LOSS = 0.01
/** New slope over the author's; three widths of its prior. */
const MOST_GROWTH = 2.5

/** Why an area should keep the author's slopes; null where the refitted ones may stand. */
export function reasonToKeep(
  asked: readonly AreaItem[],
  refitted: AreaCalibration,
  agreement: Agreement,
): KeepReason | null {
  const growth = asked.map(
    ({ author }, place) => (refitted.parameters[place]?.slope ?? author.slope) / author.slope,
  )
  if (growth.some((times) => times > MOST_GROWTH)) return 'an item takes over'
  const loss = (agreement.author ?? 0) - (agreement.refitted ?? 0)
  return loss > AGREEMENT_LOSS ? 'agreement falls' : null
}
