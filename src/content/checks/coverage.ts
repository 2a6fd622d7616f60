import type { AreaId, DutyId } from '#engine/types.ts'
import type { CheckContext } from './context.ts'

export type AreaDutyCount = {
  readonly area: AreaId
  readonly duty: DutyId
  readonly items: number
}

/** Items of each pair of area and duty that some facet of the area allows. */
export function countAreaDuties({ bank, competencies }: CheckContext): readonly AreaDutyCount[] {
  return competencies.flatMap(({ id: area, facets }) => {
    const duties = [...new Set(facets.flatMap((facet) => facet.duties))]
    return duties.map((duty) => ({
      area,
      duty,
      items: bank.items.filter((item) => item.area === area && item.duty === duty).length,
    }))
  })
}
