import { decode } from '#code/decode.ts'
import { BANKS } from '#content/banks/register.ts'
import type { Take } from '#engine/compare-takes.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import type { Bank, FormId } from '#engine/types.ts'

/** A saved take as it can be compared and read against a role. */
export type ReadTake = Take & {
  readonly code: string
  readonly form: FormId
  /** Calendar day, YYYY-MM-DD. */
  readonly date: string
}

/**
 * What a code says of its five areas; null if it cannot be read. A scores-only code does not tell
 * what was answered: it counts as having answered all of its form, so that it is never compared
 * with a take of the same questions.
 */
export function readTake(text: string, banks: readonly Bank[] = BANKS): ReadTake | null {
  const decoded = decode(text, banks)
  if (!decoded.ok) return null
  const { code } = decoded
  const { bank: id, form, date } = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  const bank = banks.find((candidate) => candidate.id === id)
  if (!bank) return null
  if (decoded.kind === 'answers') {
    const { responses } = decoded.attempt
    return { code, form, date, bank, areas: estimateAreas(bank, form, responses), responses }
  }
  const areas = decoded.scores.areas.map((area) => ({ ...area, answered: 0 }))
  const responses = Object.fromEntries((bank.forms[form] ?? []).map((item) => [item, null]))
  return { code, form, date, bank, areas, responses }
}
