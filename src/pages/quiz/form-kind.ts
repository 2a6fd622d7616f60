import { OUTLINES } from '#content/banks/outlines.ts'
import { formItems } from '#session/form-items.ts'
import type { FormId, ItemOutline } from '#engine/types.ts'

export type FormKind = 'quick' | 'full'

export function kindOf(form: FormId | null): FormKind {
  return form?.startsWith('full') ? 'full' : 'quick'
}

/** Minutes a form takes, as the start page says. */
export const MINUTES: Readonly<Record<FormKind, number>> = { quick: 5, full: 12 }

/** A form's items in form order; none while no form is begun. */
export function itemsOf(bankId: string, form: FormId | null): readonly ItemOutline[] {
  return formItems(OUTLINES, bankId, form)
}
