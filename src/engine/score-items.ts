import { calibrateItem } from './calibrate-item.ts'
import type { CalibratedItem } from './calibrate-item.ts'
import { creditOf } from './credit.ts'
import type { ItemReport } from './report.ts'
import type { Bank, FormId, Response, Responses } from './types.ts'

/** An item that was responded to, with the credit x of the response, 0 to 1. */
export type ScoredItem = {
  readonly calibrated: CalibratedItem
  readonly response: Response
  readonly credit: number
}

const calibratedForms = new WeakMap<Bank, Map<FormId, readonly CalibratedItem[]>>()

/**
 * The form's items that were responded to ('not sure' counts), in form order. Responses to items
 * outside the form are ignored. Throws a RangeError for an unknown form or a response that does
 * not fit its item.
 */
export function scoreItems(bank: Bank, form: FormId, responses: Responses): readonly ScoredItem[] {
  const scored: ScoredItem[] = []
  for (const calibrated of calibrateForm(bank, form)) {
    const response = responses[calibrated.item.id]
    if (response === undefined) continue
    scored.push({ calibrated, response, credit: creditOf(calibrated.item, response) })
  }
  return scored
}

/** The points an item gave: A·x out of A times the largest credit, both 0 or more. */
export function readItem({ calibrated, response, credit }: ScoredItem): ItemReport {
  return {
    item: calibrated.item.id,
    response,
    credit,
    averageCredit: calibrated.averageCredit,
    points: calibrated.slope * credit,
    maxPoints: calibrated.slope * calibrated.maxCredit,
  }
}

function calibrateForm(bank: Bank, form: FormId): readonly CalibratedItem[] {
  let ofBank = calibratedForms.get(bank)
  if (!ofBank) {
    ofBank = new Map()
    calibratedForms.set(bank, ofBank)
  }
  const known = ofBank.get(form)
  if (known) return known
  const ids = bank.forms[form]
  if (!ids) throw new RangeError(`bank ${bank.id} has no form ${form}`)
  const items = new Map(bank.items.map((item) => [item.id, item]))
  const fresh = ids.map((id) => {
    const item = items.get(id)
    if (!item) throw new RangeError(`form ${form} of bank ${bank.id} names no item ${id}`)
    return calibrateItem(item, bank.model)
  })
  ofBank.set(form, fresh)
  return fresh
}
