import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averageCredit, creditOf, possibleCredits } from '#engine/credit.ts'
import type { Item, Response } from '#engine/types.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'

const base = { id: 'x', area: 'technical', facet: 'f', duty: 'risk', level: 3 } as const
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const judgement: Item = {
  ...base,
  type: 'judgement',
  options: [
    { id: 'a', credit: 0.65 },
    { id: 'b', credit: 0 },
    { id: 'c', credit: 1 },
    { id: 'd', credit: 0.35 },
  ],
}
const knowledge: Item = { ...base, type: 'knowledge', options, key: 'b' }
const order: Item = {
  ...base,
  type: 'order',
  options,
  pairs: [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'd'],
    ['c', 'd'],
  ],
}
const multi: Item = {
  ...base,
  type: 'multi',
  options: [...options, { id: 'e' }, { id: 'f' }],
  keys: ['a', 'b', 'c'],
}

describe('the credit of a response', () => {
  test.each<[string, Item, Response, number]>([
    ['best and worst both right', judgement, { best: 'c', worst: 'b' }, 1],
    ['best and worst the wrong way round', judgement, { best: 'b', worst: 'c' }, 0],
    ['best right, worst the third', judgement, { best: 'c', worst: 'd' }, 0.825],
    ['second-best as best', judgement, { best: 'a', worst: 'b' }, 0.825],
    ['the key', knowledge, 'b', 1],
    ['another option', knowledge, 'a', 0],
    ['every agreed pair in order', order, ['a', 'b', 'c', 'd'], 1],
    ['a pair left free the other way', order, ['a', 'c', 'b', 'd'], 1],
    ['one agreed pair broken', order, ['b', 'a', 'c', 'd'], 0.75],
    ['the order reversed', order, ['d', 'c', 'b', 'a'], 0],
    ['all keys', multi, ['c', 'a', 'b'], 1],
    ['two of three keys, one cancelled', multi, ['a', 'b', 'e'], 1 / 3],
    ['more wrong than right', multi, ['a', 'e', 'f'], 0],
    ["'not sure' in a judgement item", judgement, null, 0.5],
    ["'not sure' among four options", knowledge, null, 0.25],
    ["'not sure' about an order", order, null, 0.5],
    // 1 triple of three keys, 9 of two, 9 of one, 1 of none: (1 + 9/3)/20.
    ["'not sure' among 20 triples", multi, null, 0.2],
  ])('%s', (_, item, response, credit) => {
    expect(creditOf(item, response)).toBeCloseTo(credit, 12)
  })

  test.each<[string, Item, Response]>([
    ['an option as best and as worst', judgement, { best: 'a', worst: 'a' }],
    ['an option the item does not have', judgement, { best: 'a', worst: 'z' }],
    ['a pick in place of a pair', judgement, 'a'],
    ['an unknown pick', knowledge, 'z'],
    ['an order with a step missing', order, ['a', 'b', 'c']],
    ['an order with a step twice', order, ['a', 'b', 'c', 'c']],
    ['too few picks', multi, ['a', 'b']],
    ['one pick twice', multi, ['a', 'b', 'b']],
    ['a single pick where several are asked', multi, 'a'],
  ])('refuses %s', (_, item, response) => {
    expect(() => creditOf(item, response)).toThrow(RangeError)
  })
})

test.each<[string, Item, number]>([
  ['a judgement item', judgement, 12],
  ['a knowledge item', knowledge, 4],
  ['an order of four', order, 24],
  ['an order of five', { ...order, options: [...options, { id: 'e' }] }, 120],
  ['three of six', multi, 20],
])('%s lists every possible response', (_, item, count) => {
  expect(possibleCredits(item)).toHaveLength(count)
})

test('credits stay in 0..1 and reach 1, and their mean is the average credit', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtureBank.items), (item) => {
      const credits = possibleCredits(item)
      expect(Math.min(...credits)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...credits)).toBe(1)
      const mean = credits.reduce((sum, credit) => sum + credit / credits.length, 0)
      expect(averageCredit(item)).toBeCloseTo(mean, 12)
    }),
  )
})
