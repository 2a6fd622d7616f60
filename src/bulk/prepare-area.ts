import { locationOf, slopeOf } from '#engine/location.ts'
import type { AreaId, Bank, ItemId } from '#engine/types.ts'
import { takesInArea } from './area-takes.ts'
import type { FormTake } from './area-takes.ts'
import type { AreaItem } from './area-item.ts'
import { countCredits } from './item-curve.ts'
import type { AreaTake } from './take-posterior.ts'

/** An item with fewer responses keeps the author's values. */
export const MIN_RESPONSES = 30

export type PreparedArea = {
  readonly area: AreaId
  readonly ids: readonly ItemId[]
  readonly asked: readonly AreaItem[]
  readonly parts: readonly (AreaTake | null)[]
  readonly responses: readonly number[]
}

/** An area's items as calibration asks for them, with each take's part and the responses of each. */
export function prepareArea(bank: Bank, area: AreaId, takes: readonly FormTake[]): PreparedArea {
  const items = bank.items.filter((item) => item.area === area)
  const parts = takesInArea(takes, items)
  const responses = items.map(() => 0)
  for (const place of parts.flatMap((part) => part?.items ?? [])) {
    responses[place] = (responses[place] ?? 0) + 1
  }
  const asked = items.map((item, place) => ({
    credits: countCredits(item),
    author: { location: locationOf(item, bank.model), slope: slopeOf(item, bank.model) },
    isFree: (responses[place] ?? 0) >= MIN_RESPONSES,
  }))
  return { area, ids: items.map(({ id }) => id), asked, parts, responses }
}
