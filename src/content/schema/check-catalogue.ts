import * as z from 'zod/mini'
import type { Checked } from './check-shape.ts'
import { checkShape } from './check-shape.ts'
import { catalogueCourseSchema, checkCourseList } from './course-schema.ts'
import type { ContentProblem } from './problem.ts'
import { findSecrets } from './secrets.ts'

export const catalogueSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  courses: z.array(catalogueCourseSchema).check(z.minLength(1)),
})

const fileSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  courses: z.array(z.unknown()).check(z.minLength(1)),
})

export type CatalogueEntry = z.infer<typeof catalogueCourseSchema>

/** A provider's own catalogue: one file with the facts of every course and its words by locale. */
export function checkCatalogue(
  data: unknown,
  file: string,
  locales: readonly string[],
): Checked<readonly CatalogueEntry[]> {
  if (Array.isArray(data)) {
    const message = 'must be an object: { "courses": […] }, each course with its words'
    return { valid: [], problems: [{ file, item: '', field: '', message }] }
  }
  const secrets = findSecrets(data, file)
  if (secrets.length > 0) return { valid: [], problems: secrets }
  const shape = checkShape(fileSchema, data, file)
  const courses = checkCourseList(catalogueCourseSchema, shape.valid?.courses ?? [], file)
  const words = courses.valid.flatMap((course) => checkLocales(course, file, locales))
  return { valid: courses.valid, problems: [...shape.problems, ...courses.problems, ...words] }
}

function checkLocales(
  { id, words }: CatalogueEntry,
  file: string,
  locales: readonly string[],
): readonly ContentProblem[] {
  const problem = (locale: string, message: string) => ({
    file,
    item: id,
    field: `words.${locale}`,
    message,
  })
  return [
    ...locales
      .filter((locale) => !(locale in words))
      .map((locale) => problem(locale, 'is missing')),
    ...Object.keys(words)
      .filter((locale) => !locales.includes(locale))
      .map((locale) =>
        problem(locale, `is no language of this site, which has ${locales.join(', ')}`),
      ),
  ]
}
