import { decode } from '#code/decode.ts'
import { encodeAttempt } from '#code/encode.ts'
import type { BankOutline, FormId, ItemId, Responses, SelfRatings } from '#engine/types.ts'
import { closingStep, formItems } from './form-items.ts'
import type { Half } from './half.ts'
import { isHalfAmong } from './half.ts'
import type { Fields, Parsed } from './stored.ts'
import { isFields } from './stored.ts'

export const DRAFT_KEY = 'tpm-readiness.draft'

/** An attempt in progress. At rest it is `{ v: 1, code, seed, position, half, times }`. */
export type Draft = {
  readonly form: FormId
  readonly bank: string
  readonly seed: number
  readonly step: number
  readonly responses: Responses
  readonly selfRatings: SelfRatings
  readonly half: Half | null
  readonly times: Readonly<Record<ItemId, number>>
  /** An invite's words, once the person has agreed to carry them; null otherwise. */
  readonly label: string | null
}

/** The draft as it is stored; null for a form that codes cannot carry. `date` is YYYY-MM-DD. */
export function draftFields(
  draft: Draft,
  date: string,
  banks: readonly BankOutline[],
): Fields | null {
  const { bank, form, seed, step, responses, selfRatings, half, times, label } = draft
  const labelled = label === null ? {} : { label }
  const encoded = encodeAttempt({ bank, form, date, responses, selfRatings, ...labelled }, banks)
  return encoded.ok ? { code: encoded.code, seed, position: step, half, times } : null
}

export function parseDraft(fields: Fields, banks: readonly BankOutline[]): Parsed<Draft> {
  const { code, seed, position, half = null, times } = fields
  if (typeof code !== 'string') return CORRUPT
  const decoded = decode(code, banks)
  if (!decoded.ok) {
    const isNewer = decoded.reason === 'newer-version' || decoded.reason === 'unknown-bank'
    return isNewer ? { ok: false, reason: 'newer' } : CORRUPT
  }
  if (decoded.kind !== 'answers') return CORRUPT
  const { bank, form, responses, selfRatings = {}, label = null } = decoded.attempt
  const items = formItems(banks, bank, form)
  if (!isNumber(seed) || !isStep(position, closingStep(items)) || !isTimes(times)) return CORRUPT
  if (half !== null && !isHalfAmong(items, half)) return CORRUPT
  return {
    ok: true,
    value: { form, bank, seed, step: position, responses, selfRatings, half, times, label },
  }
}

const CORRUPT = { ok: false, reason: 'corrupt' } as const

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isStep(value: unknown, last: number): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= 0 && value <= last
}

function isTimes(value: unknown): value is Draft['times'] {
  return isFields(value) && Object.values(value).every((time) => isNumber(time) && time >= 0)
}
