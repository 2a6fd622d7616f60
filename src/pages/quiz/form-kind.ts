import { findBank } from '#content/banks/register.ts'
import type { FormId, Item } from '#engine/types.ts'

export type FormKind = 'quick' | 'full'

export function kindOf(form: FormId | null): FormKind {
  return form?.startsWith('full') ? 'full' : 'quick'
}

/** Minutes a form takes, as the start page says. */
export const MINUTES: Readonly<Record<FormKind, number>> = { quick: 5, full: 12 }

/** A form's items in form order; none while no form is begun. */
export function itemsOf(bankId: string, form: FormId | null): readonly Item[] {
  const bank = findBank(bankId)
  const ids = form === null ? undefined : bank?.forms[form]
  if (!bank || !ids) return []
  return ids.flatMap((id) => bank.items.find((item) => item.id === id) ?? [])
}
