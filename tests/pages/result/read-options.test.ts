import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditOf } from '#engine/credit.ts'
import { possibleResponses } from '#engine/possible-responses.ts'
import type { Item, OrderItem } from '#engine/types.ts'
import { readOptions } from '#pages/result/items/read-options.ts'
import { freePairs, rightOrder } from '#pages/result/items/right-order.ts'
import { fixtureBank } from '../../fixtures/fixture-bank.ts'

const base = { id: 'x', area: 'technical', facet: 'tech.ops', duty: 'risk', level: 3 } as const
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const judgement: Item = {
  ...base,
  type: 'judgement',
  options: [0.3, 1, 0, 0.6].map((credit, at) => ({ id: 'abcd'.charAt(at), credit })),
}
const knowledge: Item = { ...base, type: 'knowledge', options, key: 'c' }
const multi: Item = { ...base, type: 'multi', options, keys: ['b', 'd'] }
const order: OrderItem = {
  ...base,
  type: 'order',
  options,
  pairs: [
    ['b', 'a'],
    ['a', 'd'],
    ['b', 'c'],
    ['c', 'd'],
  ],
}
const rows = (item: Item, response: Parameters<typeof readOptions>[1]) =>
  readOptions(item, response).map(({ id, you, key }) => [id, you, key])

describe('what you and the key say of each option', () => {
  test('judgement, from best to worst by the key', () => {
    expect(rows(judgement, { best: 'd', worst: 'c' })).toEqual([
      ['b', null, 'best'],
      ['d', 'best', null],
      ['a', null, null],
      ['c', 'worst', 'worst'],
    ])
  })

  test('knowledge and multi, the right ones first', () => {
    expect(rows(knowledge, 'a')).toEqual([
      ['c', null, 'pick'],
      ['a', 'pick', null],
      ['b', null, null],
      ['d', null, null],
    ])
    expect(rows(multi, ['d', 'a'])).toEqual([
      ['b', null, 'pick'],
      ['d', 'pick', 'pick'],
      ['a', 'pick', null],
      ['c', null, null],
    ])
  })

  test('order, by place', () => {
    expect(rows(order, ['d', 'c', 'b', 'a'])).toEqual([
      ['b', 3, 1],
      ['c', 2, 2],
      ['a', 4, 3],
      ['d', 1, 4],
    ])
  })

  test.each([null, undefined])('%s says nothing, the key still does', (response) => {
    for (const item of [judgement, knowledge, multi, order]) {
      expect(rows(item, response).every(([, you]) => you === null)).toBe(true)
      expect(rows(item, response).some(([, , key]) => key !== null)).toBe(true)
    }
  })
})

test('steps that no chain of pairs ties may go either way', () => {
  expect(freePairs(order)).toEqual([['a', 'c']])
})

test('the right order earns full credit, and a fully right answer is shown as given', () => {
  const orders = fixtureBank.items.filter((item) => item.type === 'order')
  fc.assert(
    fc.property(fc.constantFrom(order, ...orders), fc.nat(), (item, pick) => {
      const responses = possibleResponses(item)
      const answer = responses[pick % responses.length] as readonly string[]
      const right = rightOrder(item, answer)
      expect(creditOf(item, right)).toBe(1)
      if (creditOf(item, answer) === 1) expect(right).toEqual(answer)
    }),
  )
})
