import { expect, test } from 'vitest'
import { encodeScores } from '#code/encode-scores.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { compareTakes } from '#engine/compare-takes.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { readTake, type ReadTake } from '#session/read-take.ts'
import { codeOf, makeAttempt } from '../pages/real-codes.ts'

const first = makeAttempt({ form: 'full-a' }, 0.5, 1)
const other = makeAttempt({ form: 'full-b' }, 0.5, 2)

function read(code: string): ReadTake {
  const take = readTake(code)
  if (!take) throw new Error(`unreadable: ${code}`)
  return take
}

function scoresOnly({ bank, form, date, responses }: typeof first): string {
  const areas = estimateAreas(CURRENT_BANK, form, responses)
  const encoded = encodeScores({ bank, form, date, areas }, BANKS)
  if (!encoded.ok) throw new Error(encoded.reason)
  return encoded.code
}

test('a take has the estimates of its responses', () => {
  const take = read(codeOf(first))
  expect(take).toMatchObject({ form: 'full-a', date: first.date })
  expect(take.areas).toEqual(estimateAreas(CURRENT_BANK, 'full-a', first.responses))
})

test('a code that cannot be read is no take', () => {
  expect(readTake('BROKEN')).toBeNull()
})

test('a scores-only take is not compared with one of the same questions', () => {
  const scores = read(scoresOnly(first))
  expect(compareTakes(scores, read(codeOf(first)))).toEqual({
    ok: false,
    reason: 'shared-responses',
  })
  expect(compareTakes(scores, read(codeOf(other))).ok).toBe(true)
})
