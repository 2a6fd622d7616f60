import { decode } from '#code/decode.ts'
import { CURRENT_OUTLINE, OUTLINES } from '#content/banks/outlines.ts'
import type { BankOutline, FormId } from '#engine/types.ts'
import type { Take } from './history.ts'

/** The form to offer next: the other letter than the last take's, where the bank has it. */
export function nextForm(
  kind: 'quick' | 'full',
  takes: readonly Take[],
  bank: BankOutline = CURRENT_OUTLINE,
  banks: readonly BankOutline[] = OUTLINES,
): FormId {
  const other = lastForm(takes, banks)?.endsWith('-a') ? 'b' : 'a'
  const wanted = [other, 'a', 'b'].map((letter) => `${kind}-${letter}`)
  return wanted.find((form) => Object.hasOwn(bank.forms, form)) ?? `${kind}-a`
}

/** The form of the latest take that can be read. */
function lastForm(takes: readonly Take[], banks: readonly BankOutline[]): FormId | undefined {
  const decoded = takes.map(({ code }) => decode(code, banks)).findLast(({ ok }) => ok)
  if (!decoded?.ok) return undefined
  return decoded.kind === 'answers' ? decoded.attempt.form : decoded.scores.form
}
