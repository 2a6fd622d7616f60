import type {
  Attempt,
  BankOutline,
  FormId,
  ItemOutline,
  Responses,
  SelfRatings,
} from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'
import { countResponses, rankResponse, responseAt } from './rank-response.ts'

const RATING_STATES = 6 // skipped, 1–5

const layouts = new WeakMap<BankOutline, Map<FormId, FormLayout>>()

export type FormLayout = {
  readonly items: readonly ItemOutline[]
  /** States of every digit: an item's responses, 'not sure', 'not reached'; then five ratings. */
  readonly radices: readonly bigint[]
  readonly states: bigint
  readonly bits: number
}

/** How a form's answers are laid out as one number in mixed radix; undefined for an unknown form. */
export function formLayout(bank: BankOutline, form: FormId): FormLayout | undefined {
  const known = layouts.get(bank)?.get(form)
  if (known) return known
  const ids = bank.forms[form]
  if (!ids) return undefined
  const byId = new Map(bank.items.map((item) => [item.id, item]))
  const items = ids.flatMap((id) => byId.get(id) ?? [])
  const radices = [
    ...items.map((item) => BigInt(countResponses(item) + 2)),
    ...AREAS.map(() => BigInt(RATING_STATES)),
  ]
  const states = radices.reduce((product, radix) => product * radix, 1n)
  const layout = { items, radices, states, bits: (states - 1n).toString(2).length }
  const forms = layouts.get(bank) ?? new Map<FormId, FormLayout>()
  layouts.set(bank, forms.set(form, layout))
  return layout
}

/** The answers as one number below `layout.states`; undefined if a response does not exist. */
export function packAnswers(layout: FormLayout, attempt: Attempt): bigint | undefined {
  const digits: number[] = []
  for (const item of layout.items) {
    const response = attempt.responses[item.id]
    const n = countResponses(item)
    if (response === undefined) digits.push(n + 1)
    else if (response === null) digits.push(n)
    else {
      const rank = rankResponse(item, response)
      if (rank === undefined) return undefined
      digits.push(rank)
    }
  }
  for (const area of AREAS) digits.push(attempt.selfRatings?.[area] ?? 0)
  return digits.reduce((value, digit, i) => value * (layout.radices[i] ?? 1n) + BigInt(digit), 0n)
}

/** The answers of a number below `layout.states`. */
export function unpackAnswers(
  layout: FormLayout,
  value: bigint,
): { readonly responses: Responses; readonly selfRatings: SelfRatings } {
  const digits: number[] = []
  for (const radix of layout.radices.toReversed()) {
    digits.unshift(Number(value % radix))
    value /= radix
  }
  const responses: Record<string, Responses[string]> = {}
  layout.items.forEach((item, i) => {
    const n = countResponses(item)
    const digit = digits[i] ?? n + 1
    if (digit === n) responses[item.id] = null
    const response = responseAt(item, digit)
    if (response !== undefined) responses[item.id] = response
  })
  const selfRatings: { -readonly [K in keyof SelfRatings]: SelfRatings[K] } = {}
  AREAS.forEach((area, i) => {
    const rating = digits[layout.items.length + i] ?? 0
    if (rating > 0) selfRatings[area] = rating
  })
  return { responses, selfRatings }
}
