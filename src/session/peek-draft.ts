import type { BankOutline, FormId } from '#engine/types.ts'
import { DRAFT_KEY, parseDraft } from './draft.ts'
import { formItems } from './form-items.ts'
import type { TextStorage } from './local-storage.ts'
import { readStored } from './stored.ts'

export type DraftPeek = {
  readonly form: FormId
  /** As in the store: five self-ratings, then the items, then the closing step. */
  readonly step: number
  readonly answered: number
  readonly items: number
}

/** What the stored draft is, for 'Resume at item 12 of 28'; null if there is none to resume. */
export function peekDraft(
  storage: TextStorage | null,
  banks: readonly BankOutline[],
): DraftPeek | null {
  const stored = readStored(storage, DRAFT_KEY, (fields) => parseDraft(fields, banks))
  if (stored.kind !== 'value') return null
  const { bank, form, step, responses } = stored.value
  const items = formItems(banks, bank, form)
  return { form, step, answered: Object.keys(responses).length, items: items.length }
}
