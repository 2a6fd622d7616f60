import type { ItemId } from '#engine/types.ts'
import type { CheckContext, Entry } from './context.ts'

export type Severity = 'error' | 'warning'

export type Finding = { readonly item?: ItemId; readonly message: string }

/** One numbered rule of item writing that a program can check. */
export type Rule = {
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly check: (context: CheckContext) => readonly Finding[]
  /** Only where the rule needs data that may not exist yet. */
  readonly hasData?: (context: CheckContext) => boolean
}

export type Problem = Finding & { readonly rule: string; readonly severity: Severity }

/** Makes a check of one item into a check of a bank. */
export function eachItem(
  check: (entry: Entry, context: CheckContext) => readonly string[],
): Rule['check'] {
  return (context) =>
    context.entries.flatMap((entry) =>
      check(entry, context).map((message) => ({ item: entry.item.id, message })),
    )
}
