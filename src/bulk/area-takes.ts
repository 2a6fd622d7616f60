import type { ScoredItem } from '#engine/score-items.ts'
import type { FormId, Item } from '#engine/types.ts'
import type { AreaTake } from './take-posterior.ts'

export type FormTake = { readonly form: FormId; readonly scored: readonly ScoredItem[] }

/** Each take's part in the area of these items, null where it has none; one for each take. */
export function takesInArea(
  takes: readonly FormTake[],
  items: readonly Item[],
): readonly (AreaTake | null)[] {
  const places = new Map(items.map(({ id }, place) => [id, place]))
  return takes.map(({ scored }) => {
    const own = scored.flatMap(({ calibrated, credit }) => {
      const place = places.get(calibrated.item.id)
      return place === undefined ? [] : [{ place, credit }]
    })
    if (own.length === 0) return null
    return { items: own.map(({ place }) => place), credits: own.map(({ credit }) => credit) }
  })
}
