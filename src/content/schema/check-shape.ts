import type { ZodMiniType } from 'zod/mini'
import { explainIssue } from './explain-issue.ts'
import type { ContentProblem } from './problem.ts'

/** What passed, and what did not: one bad entry does not hide the others. */
export type Checked<T> = { readonly valid: T; readonly problems: readonly ContentProblem[] }

export function checkShape<T>(
  schema: ZodMiniType<T>,
  value: unknown,
  file: string,
  item = '',
): Checked<T | undefined> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { valid: parsed.data, problems: [] }
  const problems = parsed.error.issues.flatMap((issue) => explainIssue(issue, value, file, item))
  return { valid: undefined, problems }
}

/** Checks a list of entries with ids, entry by entry, and that no id comes twice. */
export function checkList<T>(
  schema: ZodMiniType<T>,
  value: unknown,
  file: string,
): Checked<readonly T[]> {
  if (!Array.isArray(value)) {
    return { valid: [], problems: [{ file, item: '', field: '', message: 'must be a list' }] }
  }
  const valid: T[] = []
  const problems: ContentProblem[] = []
  const seen = new Set<string>()
  value.forEach((entry: unknown, index) => {
    const item = idOf(entry) ?? `[${index}]`
    const checked = checkShape(schema, entry, file, item)
    problems.push(...checked.problems)
    if (checked.valid !== undefined) valid.push(checked.valid)
    if (seen.has(item)) problems.push({ file, item, field: 'id', message: 'comes twice' })
    seen.add(item)
  })
  return { valid, problems }
}

/** Checks the values of an object, key by key; the keys are the entries' ids. */
export function checkMap<T>(
  schema: ZodMiniType<T>,
  value: unknown,
  file: string,
): Checked<ReadonlyMap<string, T>> {
  const valid = new Map<string, T>()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { valid, problems: [{ file, item: '', field: '', message: 'must be an object' }] }
  }
  const problems: ContentProblem[] = []
  for (const [item, entry] of Object.entries(value)) {
    const checked = checkShape(schema, entry, file, item)
    problems.push(...checked.problems)
    if (checked.valid !== undefined) valid.set(item, checked.valid)
  }
  return { valid, problems }
}

/** Ids an entry list names, whether or not the entries are sound. */
export function idsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((entry: unknown) => idOf(entry) ?? []) : []
}

/** Keys an object names, whether or not their values are sound. */
export function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined
  return typeof entry.id === 'string' && entry.id !== '' ? entry.id : undefined
}
