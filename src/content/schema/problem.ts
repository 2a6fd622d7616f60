import { hasSecret, hasSecretPath } from './secret-url.ts'

/** A fault in the content: where it is, and what is wrong in words an author can act on. */
export type ContentProblem = {
  /** Path from the repository's root. */
  readonly file: string
  /** Id of the entry in the file, or '' when the file as a whole is meant. */
  readonly item: string
  /** Path inside the entry, such as `options[2].credit`, or ''. */
  readonly field: string
  readonly message: string
}

export function formatProblem({ file, item, field, message }: ContentProblem): string {
  const parts = [file]
  if (item) parts.push(`item ${item}`)
  if (field) parts.push(`field ${field}`)
  return [...parts, message].join(': ')
}

/** 'must be between 0 and 1' becomes 'must be between 0 and 1 (found 1.4)'; no secret is repeated. */
export function withFound(message: string, value: unknown): string {
  if (typeof value === 'string' && (hasSecret(value) || hasSecretPath(value))) return message
  const found = JSON.stringify(value)
  if (found === undefined) return message
  return `${message} (found ${found.length > 60 ? `${found.slice(0, 57)}...` : found})`
}
