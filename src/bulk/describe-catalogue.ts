import type { CatalogueEntry } from '#content/schema/check-catalogue.ts'
import { AREAS } from '#engine/types.ts'

/** What a sound catalogue can do: how much of it is ranked, and which areas it serves. */
export function describeCatalogue(courses: readonly CatalogueEntry[]): string {
  const ranked = courses.filter(
    ({ hours, levels, practice }) => hours !== null && levels !== null && practice !== null,
  )
  const listed = courses.length - ranked.length
  const served = (area: (typeof AREAS)[number]) =>
    ranked.filter(({ coverage }) => (coverage[area] ?? 0) > 0).length
  return [
    `${courses.length} courses: ${ranked.length} ranked, ` +
      `${listed} listed only, as hours, levels or practice are not known`,
    `ranked for: ${AREAS.map((area) => `${area} ${served(area)}`).join(', ')}`,
    ...AREAS.filter((area) => served(area) === 0).map(
      (area) => `no course closes a gap in ${area}: a person with one is told so`,
    ),
  ].join('\n')
}
