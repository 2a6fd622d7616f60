import * as z from 'zod/mini'
import type { CatalogueCourse } from '../courses.ts'
import type { Checked } from './check-shape.ts'
import { checkList, idsOf } from './check-shape.ts'
import { area, id, level, positive, share, text, url } from './fields.ts'
import { findCycle } from './find-cycle.ts'
import type { ContentProblem } from './problem.ts'
import { withFound } from './problem.ts'
import { courseWordsSchema } from './word-schemas.ts'

const facts = {
  id,
  title: text,
  provider: text,
  url,
  hours: z.nullable(positive),
  levels: z.nullable(
    z
      .strictObject({ from: level, to: level })
      .check(z.refine(({ from, to }) => from <= to, { error: 'from must not be above to' })),
  ),
  price: z.enum(['free', 'paid', 'unknown']),
  coverage: z.partialRecord(area, share),
  practice: z.nullable(share),
  requires: z.array(id),
  certainty: z.enum(['verified', 'partly', 'general']),
}

export const courseSchema = z.strictObject({ ...facts, isHouse: z.exactOptional(z.boolean()) })

/** A course in a provider's catalogue: its words, by locale, stand beside its facts. */
export const catalogueCourseSchema = z.strictObject({
  ...facts,
  words: z.record(z.string(), courseWordsSchema),
})

export function checkCourses(data: unknown, file: string): Checked<readonly CatalogueCourse[]> {
  return checkCourseList(courseSchema, data, file)
}

/** Course by course, and that what they require is there and leads back to no course itself. */
export function checkCourseList<T extends Pick<CatalogueCourse, 'id' | 'requires'>>(
  schema: z.ZodMiniType<T>,
  data: unknown,
  file: string,
): Checked<readonly T[]> {
  const courses = checkList(schema, data, file)
  const known = idsOf(data)
  const problems: ContentProblem[] = [...courses.problems]
  for (const course of courses.valid) {
    course.requires.forEach((required, index) => {
      if (known.includes(required)) return
      const message = withFound('is not in the catalogue', required)
      problems.push({ file, item: course.id, field: `requires[${index}]`, message })
    })
  }
  const cycle = findCycle(
    courses.valid.flatMap(({ id, requires }) =>
      requires.map((required) => [id, required] as const),
    ),
  )
  if (cycle) {
    const message = `must not lead back to the course itself (${cycle.join(' > ')})`
    problems.push({ file, item: cycle[0] ?? '', field: 'requires', message })
  }
  return { valid: courses.valid, problems }
}
