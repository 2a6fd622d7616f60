import type { AreaReport } from '#engine/report.ts'

/** The farthest below its target first; areas without enough evidence last. */
export function sortAreas(areas: readonly AreaReport[]): readonly AreaReport[] {
  const distance = (area: AreaReport) => (area.enough ? area.score - area.target : Infinity)
  return areas.toSorted((a, b) => distance(a) - distance(b))
}
