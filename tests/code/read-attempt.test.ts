import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAttempt } from '#code/read-attempt.ts'
import { encodeAttempt } from '#code/encode.ts'
import { arbitraryAttempt } from '../fixtures/arbitrary-attempt.ts'
import { fixtureBank, formItems } from '../fixtures/fixture-bank.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'
import { banks, randomAttempt } from '../fixtures/codes.ts'

const good = randomAttempt(seededRandom(31))
const itemOf = (type: string) => formItems('full-a').find((item) => item.type === type)?.id ?? ''
const [judgement, knowledge, order, multi] = ['judgement', 'knowledge', 'order', 'multi'].map(
  itemOf,
)
const responding = (id: string | undefined, response: unknown) => ({
  ...good,
  responses: { [id ?? '']: response },
})
const reasonOf = (value: unknown) => {
  const read = readAttempt(value, banks)
  return read.ok ? 'accepted' : read.reason
}

test('an attempt is read through JSON as it was', () => {
  fc.assert(
    fc.property(arbitraryAttempt(fixtureBank), (attempt) => {
      expect(readAttempt(JSON.parse(JSON.stringify(attempt)), banks)).toEqual({ ok: true, attempt })
    }),
  )
})

test('any JSON is a value, never a throw, and what is accepted can be encoded', () => {
  const nearly = fc
    .tuple(
      arbitraryAttempt(fixtureBank),
      fc.constantFrom(...Object.keys(good), 'name', 'label'),
      fc.jsonValue(),
    )
    .map(([attempt, field, value]) => ({ ...attempt, [field]: value }))
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), nearly), (value) => {
      const read = readAttempt(value, banks)
      if (read.ok) expect(encodeAttempt(read.attempt, banks).ok).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

describe('what is wrong is said, the field first', () => {
  test.each([
    [null, 'not an object'],
    [[], 'not an object'],
    ['text', 'not an object'],
    [{}, 'bank: no bank (missing)'],
    [{ ...good, bank: 'x' }, 'bank: no bank "x"'],
    [{ ...good, bank: 'x'.repeat(99) }, `bank: no bank "${'x'.repeat(59)}…`],
    [{ ...good, form: 'full-c' }, 'form: no form "full-c" in bank fixture'],
    [{ ...good, form: 'toString' }, 'form: no form "toString" in bank fixture'],
    [{ ...good, date: '2026-02-30' }, 'date: not a day YYYY-MM-DD from 2025-01-01 to 2114-09-19'],
    [{ ...good, date: 20260230 }, 'date: not a day YYYY-MM-DD from 2025-01-01 to 2114-09-19'],
    [{ ...good, responses: [] }, 'responses: not an object'],
    [{ ...good, responses: undefined }, 'responses: not an object'],
    [responding('nowhere-1', null), 'responses.nowhere-1: not an item of form full-a'],
    [responding('constructor', null), 'responses.constructor: not an item of form full-a'],
    [JSON.parse(`{"__proto__": null, "bank": "x"}`), 'bank: no bank "x"'],
    [
      responding(judgement, 'a'),
      `responses.${judgement}: not a response of this item (best and worst, two different of a, b, c, d)`,
    ],
    [
      responding(judgement, { best: 'a', worst: 'a' }),
      `responses.${judgement}: not a response of this item (best and worst, two different of a, b, c, d)`,
    ],
    [
      responding(knowledge, 'z'),
      `responses.${knowledge}: not a response of this item (one of a, b, c, d)`,
    ],
    [
      responding(order, ['a', 'b', 'c']),
      `responses.${order}: not a response of this item (a list of all of a, b, c, d)`,
    ],
    [
      responding(multi, ['a', 1]),
      `responses.${multi}: not a response of this item (a list of 2 of a, b, c, d, e)`,
    ],
    [{ ...good, selfRatings: 3 }, 'selfRatings: not an object'],
    [{ ...good, selfRatings: { tech: 3 } }, 'selfRatings.tech: not an area'],
    [
      { ...good, selfRatings: { technical: 6 } },
      'selfRatings.technical: not a whole number from 1 to 5',
    ],
    [
      { ...good, selfRatings: { technical: '3' } },
      'selfRatings.technical: not a whole number from 1 to 5',
    ],
    [{ ...good, careless: 'no' }, 'careless: not true or false'],
    [{ ...good, name: 7 }, 'name: not a text'],
    [{ ...good, label: {} }, 'label: not a text'],
  ])('%j', (value, reason) => {
    expect(reasonOf(value)).toBe(reason)
  })
})

test('what is not its own is not read', () => {
  expect(reasonOf(Object.create(good))).toBe('bank: no bank (missing)')
})

test('unknown fields are ignored, nulls are missing, texts are cleaned', () => {
  const given = {
    ...good,
    score: 100,
    selfRatings: { technical: null, leadership: 2 },
    careless: null,
    name: ' Ada\u202E ',
    label: '',
  }
  const { bank, form, date, responses } = good
  expect(readAttempt(given, banks)).toEqual({
    ok: true,
    attempt: { bank, form, date, responses, selfRatings: { leadership: 2 }, name: 'Ada' },
  })
})
