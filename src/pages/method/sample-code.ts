import { encodeAttempt } from '#code/encode.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { possibleCredits } from '#engine/credit.ts'
import { possibleResponses } from '#engine/possible-responses.ts'
import type { Bank, Item, Response } from '#engine/types.ts'

const FORM = 'full-a'
const DATE = '2026-01-05'

/**
 * A code made by rule from the present bank, so that it holds whatever the bank asks: the best
 * answer to most items, a middling one to every third, 'not sure' to every seventh. Null only where
 * the bank has no full form.
 */
export function sampleCode(
  bank: Bank = CURRENT_BANK,
  banks: readonly Bank[] = BANKS,
): string | null {
  const items = new Map(bank.items.map((item) => [item.id, item]))
  const responses = Object.fromEntries(
    (bank.forms[FORM] ?? []).flatMap((id, index) => {
      const item = items.get(id)
      return item ? [[id, respond(item, index + 1)] as const] : []
    }),
  )
  const encoded = encodeAttempt({ bank: bank.id, form: FORM, date: DATE, responses }, banks)
  return encoded.ok ? encoded.code : null
}

function respond(item: Item, place: number): Response {
  if (place % 7 === 0) return null
  return place % 3 === 0 ? rankedResponse(item, 0.5) : rankedResponse(item, 1)
}

/** The response at this share of the way from the worst to the best; of equals the first listed. */
function rankedResponse(item: Item, share: number): Response {
  const credits = possibleCredits(item)
  const ranked = possibleResponses(item)
    .map((response, index) => ({ response, credit: credits[index] ?? 0 }))
    .toSorted((a, b) => a.credit - b.credit)
  return ranked[Math.floor(share * (ranked.length - 1))]?.response ?? null
}
