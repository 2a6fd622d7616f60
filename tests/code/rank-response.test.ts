import { describe, expect, test } from 'vitest'
import { countResponses, rankResponse, responseAt } from '#code/rank-response.ts'
import { BANKS } from '#content/banks/register.ts'
import { possibleResponses } from '#engine/possible-responses.ts'
import type { Item } from '#engine/types.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'

const base = { id: 'x', area: 'technical', facet: 'tech.arch', duty: 'planning', level: 3 } as const
const ids = (letters: string) => [...letters].map((id) => ({ id }))
const fiveSteps: Item = { ...base, type: 'order', options: ids('abcde'), pairs: [['a', 'b']] }
const threeOfSix: Item = { ...base, type: 'multi', options: ids('abcdef'), keys: ['a', 'b', 'c'] }
const judgement: Item = {
  ...base,
  type: 'judgement',
  options: ids('abcd').map((option, i) => ({ ...option, credit: [1, 0.6, 0.3, 0][i] ?? 0 })),
}
const knowledge: Item = { ...base, type: 'knowledge', options: ids('abc'), key: 'a' }

describe('ranks and responses are one to one', () => {
  const items = [...BANKS, fixtureBank].flatMap((bank) =>
    bank.items.map((item) => ({ bank: bank.id, item })),
  )
  test.each([
    ...items,
    { bank: 'made up', item: fiveSteps },
    { bank: 'made up', item: threeOfSix },
  ])('$bank $item.id ($item.type)', ({ item }) => {
    const count = countResponses(item)
    const responses = Array.from({ length: count }, (_, rank) => responseAt(item, rank))
    expect(responses.map((response) => rankResponse(item, response ?? ''))).toEqual(
      Array.from({ length: count }, (_, rank) => rank),
    )
    // The engine lists the same responses, in its own words.
    const written = (response: unknown) => JSON.stringify(response)
    expect(responses.map(written).toSorted()).toEqual(
      possibleResponses(item).map(written).toSorted(),
    )
    expect(responseAt(item, count)).toBeUndefined()
    expect(responseAt(item, -1)).toBeUndefined()
  })
})

// Links carry these ranks: this table may grow, no line of it may change.
test.each([
  [judgement, { best: 'a', worst: 'b' }, 0],
  [judgement, { best: 'b', worst: 'a' }, 3],
  [judgement, { best: 'd', worst: 'c' }, 11],
  [knowledge, 'c', 2],
  [fiveSteps, ['a', 'b', 'c', 'd', 'e'], 0],
  [fiveSteps, ['b', 'a', 'c', 'd', 'e'], 24],
  [fiveSteps, ['e', 'd', 'c', 'b', 'a'], 119],
  [threeOfSix, ['a', 'b', 'c'], 0],
  [threeOfSix, ['c', 'a', 'd'], 4],
  [threeOfSix, ['d', 'e', 'f'], 19],
] as const)('the rank is fixed for ever: $0.type $1 is $2', (item, response, rank) => {
  expect(rankResponse(item, response)).toBe(rank)
})

test.each([
  ['another type', judgement, 'a'],
  ['an unknown option', judgement, { best: 'a', worst: 'x' }],
  ['best and worst the same', judgement, { best: 'a', worst: 'a' }],
  ['an unknown option', knowledge, 'toString'],
  ['another type', knowledge, ['a']],
  ['a step twice', fiveSteps, ['a', 'a', 'b', 'c', 'd']],
  ['a step missing', fiveSteps, ['a', 'b', 'c', 'd']],
  ['too many picks', threeOfSix, ['a', 'b', 'c', 'd']],
  ['another type', threeOfSix, { best: 'a', worst: 'b' }],
] as const)('%s is no response of a %o item', (_, item, response) => {
  expect(rankResponse(item, response)).toBeUndefined()
})
