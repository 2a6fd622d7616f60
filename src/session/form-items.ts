import type { BankOutline, FormId, ItemOutline, ItemId } from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'

/** Steps 0–4 are the self-ratings, item i of the form is FIRST_ITEM_STEP + i, then comes the close. */
const FIRST_ITEM_STEP = AREAS.length

/** The items of a form in its order; none for a bank or form that is unknown. */
export function formItems<I extends Pick<ItemOutline, 'id'>>(
  banks: readonly (Pick<BankOutline, 'id' | 'forms'> & { readonly items: readonly I[] })[],
  bankId: string,
  form: FormId | null,
): readonly I[] {
  const bank = banks.find((candidate) => candidate.id === bankId)
  if (!bank || form === null) return []
  const byId = new Map(bank.items.map((item) => [item.id, item]))
  return (bank.forms[form] ?? []).flatMap((id) => byId.get(id) ?? [])
}

/** The closing step, after the last item: see the result, or continue in full. */
export function closingStep(items: readonly ItemOutline[]): number {
  return FIRST_ITEM_STEP + items.length
}

/** The step of the first item not responded to ('not sure' is a response), else the closing step. */
export function firstOpenStep(
  items: readonly ItemOutline[],
  responses: Readonly<Record<ItemId, unknown>>,
): number {
  const index = items.findIndex((item) => responses[item.id] === undefined)
  return index < 0 ? closingStep(items) : FIRST_ITEM_STEP + index
}
