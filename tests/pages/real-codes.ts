import { encodeAttempt } from '#code/encode.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import type { Attempt, FormId } from '#engine/types.ts'
import { bestOf, clickingBy } from '../fixtures/respondents.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'

type Made = Partial<Attempt> & { readonly form: FormId }

/** A take of the bank pages use: the best answer to a share of its items, any to the others. */
export function makeAttempt(made: Made, shareBest = 0.5, seed = 1): Attempt {
  const random = seededRandom(seed)
  const click = clickingBy(random)
  const responses = (CURRENT_BANK.forms[made.form] ?? []).flatMap((id) => {
    const item = CURRENT_BANK.items.find((candidate) => candidate.id === id)
    return item ? [[id, random() < shareBest ? bestOf(item) : click(item)] as const] : []
  })
  return {
    bank: CURRENT_BANK.id,
    date: '2026-03-14',
    responses: Object.fromEntries(responses),
    ...made,
  }
}

export function codeOf(attempt: Attempt): string {
  const encoded = encodeAttempt(attempt, BANKS)
  if (!encoded.ok) throw new Error(encoded.reason)
  return encoded.code
}
