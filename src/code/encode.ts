import type { Attempt, Bank } from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'
import { formLayout, packAnswers } from './answer-digits.ts'
import { BitWriter } from './bits.ts'
import { cleanText } from './clean-text.ts'
import { withChecksum } from './crc16.ts'
import { dayNumber } from './day-number.ts'
import type { Scores } from './decoded.ts'
import { FLAGS, FORMS, KINDS, SE, TEXT_LENGTH_BITS, THETA, VERSION } from './layout.ts'
import { writeSymbols } from './symbols.ts'

type EncodeFailure =
  | 'unknown-bank'
  | 'unknown-form'
  | 'bad-date'
  | 'unknown-item'
  | 'bad-response'
  | 'bad-rating'

export type Encoded =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: EncodeFailure }

/** An attempt as a result code of kind 'answers'. `banks` is the append-only register. */
export function encodeAttempt(attempt: Attempt, banks: readonly Bank[]): Encoded {
  const bits = new BitWriter()
  const header = writeHeader(bits, KINDS.answers, attempt, banks)
  if (header !== null) return { ok: false, reason: header }
  const bank = banks.find((candidate) => candidate.id === attempt.bank)
  const layout = bank && formLayout(bank, attempt.form)
  if (!layout) return { ok: false, reason: 'unknown-form' }
  const inForm = new Set(layout.items.map((item) => item.id))
  if (Object.keys(attempt.responses).some((id) => !inForm.has(id))) {
    return { ok: false, reason: 'unknown-item' }
  }
  if (!AREAS.every((area) => [undefined, 1, 2, 3, 4, 5].includes(attempt.selfRatings?.[area]))) {
    return { ok: false, reason: 'bad-rating' }
  }
  const answers = packAnswers(layout, attempt)
  if (answers === undefined) return { ok: false, reason: 'bad-response' }
  bits.write(answers, layout.bits)
  writeTexts(bits, attempt)
  return { ok: true, code: writeSymbols(withChecksum(bits.toSymbols())) }
}

/** Five estimates as a scores-only code: θ̂ to .04 and its error to .03, no responses. */
export function encodeScores(scores: Scores, banks: readonly Bank[]): Encoded {
  const bits = new BitWriter()
  const header = writeHeader(bits, KINDS.scores, scores, banks)
  if (header !== null) return { ok: false, reason: header }
  for (const area of AREAS) {
    const estimate = scores.areas.find((candidate) => candidate.area === area)
    bits.write(toStep(estimate?.theta ?? 0, THETA), THETA.bits)
    bits.write(toStep(estimate?.se ?? SE.from, SE), SE.bits)
    bits.write(estimate?.enough ? 1 : 0, 1)
  }
  writeTexts(bits, scores)
  return { ok: true, code: writeSymbols(withChecksum(bits.toSymbols())) }
}

type Head = Pick<Attempt, 'bank' | 'form' | 'date' | 'careless' | 'name' | 'label'>

function writeHeader(
  bits: BitWriter,
  kind: number,
  head: Head,
  banks: readonly Bank[],
): EncodeFailure | null {
  const bank = banks.findIndex((candidate) => candidate.id === head.bank)
  if (bank < 0) return 'unknown-bank'
  const form = FORMS.findIndex((id) => id === head.form)
  if (form < 0) return 'unknown-form'
  const day = dayNumber(head.date)
  if (day === undefined) return 'bad-date'
  bits.write(VERSION, 5)
  bits.write(kind, 3)
  bits.write(bank, 6)
  bits.write(form, 3)
  bits.write(day, 15)
  bits.write(
    (head.careless ? FLAGS.careless : 0) |
      (textOf(head.name) ? FLAGS.name : 0) |
      (textOf(head.label) ? FLAGS.label : 0),
    3,
  )
  return null
}

function writeTexts(bits: BitWriter, head: Head): void {
  for (const text of [textOf(head.name), textOf(head.label)]) {
    if (!text) continue
    const bytes = new TextEncoder().encode(text)
    bits.write(bytes.length, TEXT_LENGTH_BITS)
    for (const byte of bytes) bits.write(byte, 8)
  }
}

function textOf(text: string | undefined): string {
  return text === undefined ? '' : cleanText(text)
}

function toStep(value: number, scale: { bits: number; from: number; step: number }): number {
  const step = Math.round((value - scale.from) / scale.step)
  return Math.min(2 ** scale.bits - 1, Math.max(0, step))
}
