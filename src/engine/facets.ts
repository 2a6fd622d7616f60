import { evidenceOf } from './evidence.ts'
import type { FacetReport } from './report.ts'
import type { ScoredItem } from './score-items.ts'
import { AREAS } from './types.ts'

/** Each facet that was responded to: a hint, not a score. By area, then in form order. */
export function readFacets(scored: readonly ScoredItem[]): readonly FacetReport[] {
  return AREAS.flatMap((area) => {
    const ofArea = scored.filter((entry) => entry.calibrated.item.area === area)
    const facets = [...new Set(ofArea.map((entry) => entry.calibrated.item.facet))]
    return facets.map((facet) => {
      const items = ofArea.filter((entry) => entry.calibrated.item.facet === facet)
      return { facet, area, items: items.length, share: evidenceOf(items) }
    })
  })
}
