import type { Attempt, BankOutline } from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'
import { formLayout, packAnswers } from './answer-digits.ts'
import { BitWriter } from './bits.ts'
import { withChecksum } from './crc16.ts'
import { KINDS } from './layout.ts'
import { writeSymbols } from './symbols.ts'
import type { Encoded } from './write-head.ts'
import { writeHeader, writeTexts } from './write-head.ts'

/** An attempt as a result code of kind 'answers'. `banks` is the append-only register. */
export function encodeAttempt(attempt: Attempt, banks: readonly BankOutline[]): Encoded {
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
