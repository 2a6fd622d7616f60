import { BANKS } from '#content/banks/register.ts'
import { encodeAttempt } from '#code/encode.ts'
import type { Item, SelfRatings } from '#engine/types.ts'
import { bank, responseFor } from './take-quiz.ts'

/** The code of a mixed respondent who reached the items given, all of them unless told. */
export function sampleCode(
  isReached: (item: Item) => boolean = () => true,
  selfRatings: SelfRatings = {},
): string {
  const form = 'full-a'
  const responses = Object.fromEntries(
    (bank.forms[form] ?? []).flatMap((id, i) => {
      const item = bank.items.find((candidate) => candidate.id === id)
      return item && isReached(item) ? [[id, responseFor(item, i)]] : []
    }),
  )
  const encoded = encodeAttempt(
    { bank: bank.id, form, date: '2026-11-20', responses, selfRatings },
    BANKS,
  )
  if (!encoded.ok) throw new Error(encoded.reason)
  return encoded.code
}
