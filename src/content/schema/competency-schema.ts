import * as z from 'zod/mini'
import { AREAS } from '#engine/types.ts'
import type { AreaCompetency } from '../competencies.ts'
import type { Checked } from './check-shape.ts'
import { checkList } from './check-shape.ts'
import { area, duty, id } from './fields.ts'
import { findRepeats } from './find-repeats.ts'
import type { ContentProblem } from './problem.ts'

export const competencySchema = z.strictObject({
  id: area,
  facets: z.array(z.strictObject({ id, duties: z.array(duty).check(z.minLength(1)) })),
})

export function checkCompetencies(data: unknown, file: string): Checked<readonly AreaCompetency[]> {
  const { valid, problems } = checkList(competencySchema, data, file)
  const found: ContentProblem[] = [...problems]
  if (valid.length === AREAS.length && AREAS.some((area, index) => valid[index]?.id !== area)) {
    found.push({ file, item: '', field: '', message: `areas must stand as ${AREAS.join(', ')}` })
  }
  for (const missing of AREAS.filter((area) => !valid.some(({ id }) => id === area))) {
    if (problems.some(({ item }) => item === missing)) continue
    found.push({ file, item: missing, field: '', message: 'is missing' })
  }
  const facets = valid.flatMap((entry) => entry.facets.map((facet) => ({ area: entry.id, facet })))
  for (const index of findRepeats(facets.map(({ facet }) => facet.id))) {
    const repeat = facets[index]
    if (!repeat) continue
    const message = `facet ${repeat.facet.id} comes twice`
    found.push({ file, item: repeat.area, field: 'facets', message })
  }
  return { valid, problems: found }
}
