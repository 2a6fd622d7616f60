import type { Attempt, BankOutline } from '#engine/types.ts'
import type { BitWriter } from './bits.ts'
import { cleanText } from './clean-text.ts'
import { dayNumber } from './day-number.ts'
import { DAY_BITS, FLAGS, FORMS, TEXT_LENGTH_BITS, VERSION } from './layout.ts'

export type EncodeFailure =
  | 'unknown-bank'
  | 'unknown-form'
  | 'bad-date'
  | 'unknown-item'
  | 'bad-response'
  | 'bad-rating'

export type Encoded =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: EncodeFailure }

type Head = Pick<Attempt, 'bank' | 'form' | 'date' | 'careless' | 'name' | 'label'>

/** What every kind starts with; the reason where it cannot be written, else null. */
export function writeHeader(
  bits: BitWriter,
  kind: number,
  head: Head,
  banks: readonly BankOutline[],
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
  bits.write(day, DAY_BITS)
  bits.write(
    (head.careless ? FLAGS.careless : 0) |
      (textOf(head.name) ? FLAGS.name : 0) |
      (textOf(head.label) ? FLAGS.label : 0),
    3,
  )
  return null
}

/** Name and label, as far as there are, after the body. */
export function writeTexts(bits: BitWriter, head: Head): void {
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
