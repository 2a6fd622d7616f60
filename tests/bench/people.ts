import { seededRandom } from '#bulk/seeded-random.ts'
import { answerItems, itemsOf } from '#bulk/simulate-accuracy.ts'
import { drawPerson, knowOrGuess } from '#bulk/synthetic-people.ts'
import { encodeAttempt } from '#code/encode.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import type { Attempt } from '#engine/types.ts'

export const FORM = 'full-a'

/** Takes of people who know or guess; the same for the same seed. */
export function drawAttempts(count: number, seed: number): readonly Attempt[] {
  const random = seededRandom(seed)
  const respond = knowOrGuess(CURRENT_BANK, random)
  const items = itemsOf(CURRENT_BANK, FORM)
  return Array.from({ length: count }, () => ({
    bank: CURRENT_BANK.id,
    form: FORM,
    date: '2026-11-24',
    responses: answerItems(items, respond, drawPerson(CURRENT_BANK.model, random)),
  }))
}

export function codesOf(attempts: readonly Attempt[]): readonly string[] {
  return attempts.map((attempt) => {
    const encoded = encodeAttempt(attempt, BANKS)
    if (!encoded.ok) throw new RangeError(`a drawn take has no code: ${encoded.reason}`)
    return encoded.code
  })
}
