import type { core } from 'zod/mini'
import type { ContentProblem } from './problem.ts'
import { withFound } from './problem.ts'

type Issue = core.$ZodIssue
type Path = readonly PropertyKey[]

/** Turns one zod issue into problems; unknown fields are reported one by one. */
export function explainIssue(
  issue: Issue,
  root: unknown,
  file: string,
  item: string,
): readonly ContentProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      item,
      field: formatPath([...issue.path, key]),
      message: 'is not a known field',
    }))
  }
  const value = valueAt(root, issue.path)
  const message = value === undefined ? 'is missing' : withFound(describe(issue), value)
  return [{ file, item, field: formatPath(issue.path), message }]
}

/** zod/mini carries no wording of its own: what it leaves blank is worded here. */
function describe(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`
    case 'too_small':
      return `must have at least ${issue.minimum}`
    case 'too_big':
      return `must have at most ${issue.maximum}`
    default:
      return issue.message
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
}

function formatPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, step)
  }
  return value
}
