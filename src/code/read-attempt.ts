import type { Attempt, BankOutline, ItemOutline, Response, SelfRatings } from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'
import { formLayout } from './answer-digits.ts'
import { cleanText } from './clean-text.ts'
import { dateOfDay, dayNumber, MAX_DAY } from './day-number.ts'
import { FORMS } from './layout.ts'
import { rankResponse, responseAt } from './rank-response.ts'

export type ReadAttempt =
  | { readonly ok: true; readonly attempt: Attempt }
  | { readonly ok: false; readonly reason: string }

/**
 * An attempt out of parsed JSON of any origin; never throws. Unknown fields are ignored, null in an
 * optional one is as if it were missing, and texts are cleaned. A reason names the field first.
 */
export function readAttempt(value: unknown, banks: readonly BankOutline[]): ReadAttempt {
  if (!isRecord(value)) return fail('not an object')
  const bank = banks.find(({ id }) => id === own(value, 'bank'))
  if (!bank) return fail(`bank: no bank ${shown(own(value, 'bank'))}`)
  const form = FORMS.find((id) => id === own(value, 'form'))
  const layout = form && formLayout(bank, form)
  if (!form || !layout) return fail(`form: no form ${shown(own(value, 'form'))} in bank ${bank.id}`)
  const date = own(value, 'date')
  if (typeof date !== 'string' || dayNumber(date) === undefined) {
    return fail(`date: not a day YYYY-MM-DD from ${dateOfDay(0)} to ${dateOfDay(MAX_DAY)}`)
  }

  const given = own(value, 'responses')
  if (!isRecord(given)) return fail('responses: not an object')
  const responses: Record<string, Response> = {}
  for (const [id, response] of Object.entries(given)) {
    const item = layout.items.find((candidate) => candidate.id === id)
    if (!item) return fail(`responses.${cut(id)}: not an item of form ${form}`)
    const read = readResponse(item, response)
    if (read === undefined) {
      return fail(`responses.${id}: not a response of this item (${expectedOf(item)})`)
    }
    responses[id] = read
  }

  const ratings = own(value, 'selfRatings') ?? {}
  if (!isRecord(ratings)) return fail('selfRatings: not an object')
  const selfRatings: { -readonly [K in keyof SelfRatings]: SelfRatings[K] } = {}
  for (const [key, rating] of Object.entries(ratings)) {
    const area = AREAS.find((id) => id === key)
    if (!area) return fail(`selfRatings.${cut(key)}: not an area`)
    if (rating === null) continue
    if (!isRating(rating)) return fail(`selfRatings.${area}: not a whole number from 1 to 5`)
    selfRatings[area] = rating
  }

  const careless = own(value, 'careless') ?? false
  if (typeof careless !== 'boolean') return fail('careless: not true or false')
  const name = own(value, 'name') ?? ''
  if (typeof name !== 'string') return fail('name: not a text')
  const label = own(value, 'label') ?? ''
  if (typeof label !== 'string') return fail('label: not a text')
  const attempt: Attempt = {
    bank: bank.id,
    form,
    date,
    responses,
    selfRatings,
    ...(careless ? { careless } : {}),
    ...(cleanText(name) ? { name: cleanText(name) } : {}),
    ...(cleanText(label) ? { label: cleanText(label) } : {}),
  }
  return { ok: true, attempt }
}

function fail(reason: string): ReadAttempt {
  return { ok: false, reason }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function isRating(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5
}

/** The response in its own clean copy; undefined if the item has no such response. */
function readResponse(item: ItemOutline, value: unknown): Response | undefined {
  if (value === null) return null
  const shaped = shapeOf(value)
  const rank = shaped === undefined ? undefined : rankResponse(item, shaped)
  return rank === undefined ? undefined : responseAt(item, rank)
}

function shapeOf(value: unknown): Exclude<Response, null> | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.every((id) => typeof id === 'string') ? value : undefined
  if (!isRecord(value)) return undefined
  const best = own(value, 'best')
  const worst = own(value, 'worst')
  return typeof best === 'string' && typeof worst === 'string' ? { best, worst } : undefined
}

function expectedOf(item: ItemOutline): string {
  const ids = item.options.map(({ id }) => id).join(', ')
  switch (item.type) {
    case 'judgement':
      return `best and worst, two different of ${ids}`
    case 'knowledge':
      return `one of ${ids}`
    case 'order':
      return `a list of all of ${ids}`
    case 'multi':
      return `a list of ${item.keys.length} of ${ids}`
  }
}

function shown(value: unknown): string {
  return value === undefined ? '(missing)' : cut(JSON.stringify(value))
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
