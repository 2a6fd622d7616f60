import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { creditOf } from '#engine/credit.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { possibleResponses } from '#engine/possible-responses.ts'
import { intervalOf, scoreOf } from '#engine/scale.ts'
import { AREAS } from '#engine/types.ts'
import type { Bank, Item, Responses } from '#engine/types.ts'
import { arbitraryResponses } from '../fixtures/arbitrary-responses.ts'
import { fixtureBank, formItems } from '../fixtures/fixture-bank.ts'
import { answerAll, bestOf } from '../fixtures/respondents.ts'

const items = formItems('full-a')
const takes = arbitraryResponses(items)
const estimate = (responses: Responses, bank: Bank = fixtureBank) =>
  estimateAreas(bank, 'full-a', responses)

test('an empty take is the prior: mean 0, error 1, nothing enough', () => {
  const areas = estimate({})
  expect(areas.map(({ area }) => area)).toEqual(AREAS)
  for (const { theta, se, answered, enough } of areas) {
    expect(theta).toBeCloseTo(0, 9)
    expect(se).toBeCloseTo(1, 6)
    expect({ answered, enough }).toEqual({ answered: 0, enough: false })
  }
})

test("an area is enough from two responses on, and 'not sure' counts", () => {
  const [first, second] = items.filter(({ area }) => area === 'leadership')
  if (!first || !second) throw new Error('the form needs two leadership items')
  const enough = (responses: Responses) => estimate(responses)[1]
  expect(enough({ [first.id]: null })).toMatchObject({ answered: 1, enough: false })
  expect(enough({ [first.id]: null, [second.id]: bestOf(second) })).toMatchObject({
    answered: 2,
    enough: true,
  })
})

test('scores and intervals stay in 0..100 in the right order, and errors are under the prior', () => {
  fc.assert(
    fc.property(takes, (responses) => {
      for (const area of estimate(responses)) {
        const { low, high } = intervalOf(area, 1.3)
        const score = scoreOf(area.theta)
        expect(0 <= low && low <= score && score <= high && high <= 100).toBe(true)
        expect(area.se).toBeGreaterThan(0.2)
        expect(area.se).toBeLessThan(1.1)
      }
    }),
  )
})

test('the order of the responses is irrelevant', () => {
  fc.assert(
    fc.property(takes, fc.infiniteStream(fc.nat()), (responses, keys) => {
      const shuffled = Object.entries(responses)
        .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ entry }) => entry)
      expect(estimate(Object.fromEntries(shuffled))).toEqual(estimate(responses))
    }),
  )
})

test('a better answer never lowers any area, and raises its own', () => {
  const pairs = fc.constantFrom(...items).chain((item) => {
    const response = fc.constantFrom(...possibleResponses(item), null)
    return fc.tuple(fc.constant(item), response, response)
  })
  fc.assert(
    fc.property(takes, pairs, (responses, [item, one, other]) => {
      const gain = creditOf(item, other) - creditOf(item, one)
      fc.pre(gain > 1e-9)
      const worse = estimate({ ...responses, [item.id]: one })
      const better = estimate({ ...responses, [item.id]: other })
      better.forEach(({ area, theta }, index) => {
        const rise = theta - (worse[index]?.theta ?? Number.NaN)
        expect(rise).toBeGreaterThan(area === item.area ? 0 : -1e-9)
      })
    }),
  )
})

test('an item never reached changes nothing', () => {
  fc.assert(
    fc.property(takes, (responses) => {
      const reached = items.filter(({ id }) => Object.hasOwn(responses, id)).map(({ id }) => id)
      const shorter = { ...fixtureBank, forms: { 'full-a': reached } }
      expect(estimate(responses, shorter)).toEqual(estimate(responses))
    }),
    { numRuns: 30 },
  )
})

test('responses to items outside the form change nothing', () => {
  const other = answerAll(formItems('full-b'), bestOf)
  fc.assert(
    fc.property(takes, (responses) => {
      expect(estimate({ ...other, ...responses, stray: 'a' })).toEqual(estimate(responses))
    }),
    { numRuns: 30 },
  )
})

test("'not sure' equals an answer with the average credit", () => {
  // Three of six pairs in order is exactly the average over all orders.
  const order = items.find(({ type }) => type === 'order')
  if (order?.type !== 'order') throw new Error('the form needs an order item')
  const full: Item = { ...order, pairs: [...order.pairs, ['a', 'd']] }
  const bank = {
    ...fixtureBank,
    items: fixtureBank.items.map((item) => (item.id === order.id ? full : item)),
  }
  const half = possibleResponses(full).find((response) => creditOf(full, response) === 0.5)
  if (!half) throw new Error('no order keeps half of the pairs')
  fc.assert(
    fc.property(takes, (responses) => {
      const unsure = estimate({ ...responses, [full.id]: null }, bank)
      expect(unsure).toEqual(estimate({ ...responses, [full.id]: half }, bank))
    }),
    { numRuns: 30 },
  )
})

test('evidence in one area moves the others the same way, but less', () => {
  const technical = items.filter(({ area }) => area === 'technical')
  const [own, ...others] = estimate(answerAll(technical, bestOf))
  for (const other of others) {
    expect(other.theta).toBeGreaterThan(0.2)
    expect(other.theta).toBeLessThan(own?.theta ?? 0)
    expect(other.enough).toBe(false)
  }
})

test('without correlation the areas do not touch', () => {
  const bank = { ...fixtureBank, model: { ...fixtureBank.model, correlation: 0 } }
  const technical = items.filter(({ area }) => area === 'technical')
  const [, leadership] = estimate(answerAll(technical, bestOf), bank)
  expect(leadership?.theta).toBeCloseTo(0, 9)
  expect(leadership?.se).toBeCloseTo(1, 6)
})

test('two models of one bank do not share what was worked out for either', () => {
  const steep = { ...fixtureBank.model, slopes: { ...fixtureBank.model.slopes, judgement: 4 } }
  const responses = answerAll(items, bestOf)
  const before = estimate(responses)
  expect(estimate(responses, { ...fixtureBank, model: steep })).not.toEqual(before)
  expect(estimate(responses)).toEqual(before)
})

test('an unknown form is refused', () => {
  expect(() => estimateAreas(fixtureBank, 'full-z', {})).toThrow(RangeError)
})
