import type { AreaId, DutyId } from '#engine/types.ts'
import data from './competencies.json' with { type: 'json' }

export type Facet = {
  readonly id: string
  /** The duties an item of this facet may be about. */
  readonly duties: readonly DutyId[]
}
export type AreaCompetency = { readonly id: AreaId; readonly facets: readonly Facet[] }

export const COMPETENCIES = data as readonly AreaCompetency[]

export function facetsOf(area: AreaId): readonly Facet[] {
  return COMPETENCIES.find(({ id }) => id === area)?.facets ?? []
}
