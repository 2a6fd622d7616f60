import type { ContentProblem } from './problem.ts'

/** Words and structure must name the same ids: what is missing, and what is too many. */
export function matchKeys(
  found: readonly string[],
  expected: readonly string[],
  file: string,
  source: string,
): readonly ContentProblem[] {
  const missing = expected
    .filter((id) => !found.includes(id))
    .map((item) => ({ file, item, field: '', message: `is missing, but is in ${source}` }))
  const unknown = found
    .filter((id) => !expected.includes(id))
    .map((item) => ({ file, item, field: '', message: `is not in ${source}` }))
  return [...missing, ...unknown]
}

/** The same inside one entry, for a field that is an object of words. */
export function matchFieldKeys(
  found: readonly string[],
  expected: readonly string[],
  place: { readonly file: string; readonly item: string; readonly field: string },
  noun: string,
): readonly ContentProblem[] {
  const { file, item } = place
  const missing = expected
    .filter((id) => !found.includes(id))
    .map((id) => ({ file, item, field: `${place.field}.${id}`, message: 'is missing' }))
  const unknown = found
    .filter((id) => !expected.includes(id))
    .map((id) => ({ file, item, field: `${place.field}.${id}`, message: `is not ${noun}` }))
  return [...missing, ...unknown]
}
