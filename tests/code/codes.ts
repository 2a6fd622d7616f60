import { encodeAttempt, encodeScores } from '#code/encode.ts'
import type { Scores } from '#code/decoded.ts'
import { FORMS } from '#code/layout.ts'
import { countResponses, responseAt } from '#code/rank-response.ts'
import { CHECK_SYMBOLS, withChecksum } from '#code/crc16.ts'
import { symbolOf, writeSymbols } from '#code/symbols.ts'
import { AREAS } from '#engine/types.ts'
import type { Attempt, Bank, FormId } from '#engine/types.ts'
import { fixtureBank, formItems } from '../fixtures/fixture-bank.ts'

export const banks: readonly Bank[] = [fixtureBank]

/** A fully answered attempt, each response drawn by `random`. */
export function randomAttempt(
  random: () => number,
  form: FormId = 'full-a',
  bank = fixtureBank,
): Attempt {
  const responses = Object.fromEntries(
    formItems(form, bank).map((item) => [
      item.id,
      responseAt(item, Math.floor(random() * countResponses(item))) ?? null,
    ]),
  )
  return { bank: bank.id, form, date: '2026-11-24', responses, selfRatings: {} }
}

export function codeOf(attempt: Attempt, known: readonly Bank[] = banks): string {
  const encoded = encodeAttempt(attempt, known)
  if (!encoded.ok) throw new Error(encoded.reason)
  return encoded.code
}

export function randomCode(random: () => number): string {
  const form = FORMS[Math.floor(random() * FORMS.length)] ?? 'full-a'
  return codeOf(randomAttempt(random, form))
}

export const someScores: Scores = {
  bank: fixtureBank.id,
  form: 'full-a',
  date: '2026-11-24',
  areas: AREAS.map((area, i) => ({
    area,
    theta: [0.02, 0.42, 0.82, -1.22, -5.1][i] ?? 0,
    se: 0.5,
    enough: i !== 3,
  })),
}

export function scoresCodeOf(scores: Scores, known: readonly Bank[] = banks): string {
  const encoded = encodeScores(scores, known)
  if (!encoded.ok) throw new Error(encoded.reason)
  return encoded.code
}

/** Symbols of a code without its checksum. */
export function bodyOf(code: string): readonly number[] {
  return [...code].map((character) => symbolOf(character) ?? 0).slice(0, -CHECK_SYMBOLS)
}

/** A code with a right checksum over any symbols. */
export function forge(body: readonly number[]): string {
  return writeSymbols(withChecksum(body))
}

/** A header of version 1 as symbols, each field set at will. */
export function headerOf(
  fields: Partial<Record<'version' | 'kind' | 'bank' | 'form' | 'day' | 'flags', number>>,
): readonly number[] {
  const { version = 1, kind = 0, bank = 0, form = 0, day = 0, flags = 0 } = fields
  const widths = [
    [version, 5],
    [kind, 3],
    [bank, 6],
    [form, 3],
    [day, 15],
    [flags, 3],
  ] as const
  const bits = widths.map(([value, width]) => value.toString(2).padStart(width, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2))
}
