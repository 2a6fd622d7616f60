import { expect, test } from 'vitest'
import { possibleCredits } from '#engine/credit.ts'
import { locationOf, slopeOf } from '#engine/location.ts'
import type { Item } from '#engine/types.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'

const { model } = fixtureBank

function findItem(type: Item['type'], options: number): Item {
  const found = fixtureBank.items.find(
    (item) => item.type === type && item.options.length === options,
  )
  if (!found) throw new Error(`the fixture bank has no ${type} item with ${options} options`)
  return { ...found, level: 3 }
}

test.each([
  ['a judgement item with credits 1, .65, .35, 0', findItem('judgement', 4), -1.35],
  ['a 3-option knowledge item', findItem('knowledge', 3), -0.99],
  ['a 4-step order with one pair left free', findItem('order', 4), -1.83],
  ['a 2-of-6 multi', findItem('multi', 6), -1.68],
])('at level 3 %s lies where the design says', (_, item, location) => {
  expect(Math.abs(locationOf(item, model) - location)).toBeLessThan(0.005)
})

test.each([
  ['3-option knowledge: odds of 2 to 1', findItem('knowledge', 3), Math.log(2 * 2) / 1.4],
  ['4-option knowledge: chance 5/8', findItem('knowledge', 4), Math.log((3 * 5) / 3) / 1.4],
  ['2 of 6: chance 8/15 against 14 others', findItem('multi', 6), Math.log((14 * 8) / 7) / 1.65],
])('agrees with the closed form, %s', (_, item, distance) => {
  expect(locationOf(item, model)).toBeCloseTo(-distance, 10)
})

test('a person at the level of any item is expected halfway between guessing and full credit', () => {
  for (const item of fixtureBank.items) {
    const credits = possibleCredits(item)
    const tilt = slopeOf(item, model) * (0.8 * (item.level - 3) - locationOf(item, model))
    const weights = credits.map((credit) => Math.exp(tilt * credit))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const expected = credits.reduce((sum, x, at) => sum + (x * (weights[at] ?? 0)) / total, 0)
    const average = credits.reduce((sum, credit) => sum + credit, 0) / credits.length
    expect(expected).toBeCloseTo((average + 1) / 2, 9)
  }
})

test('a level more moves an item by the level step', () => {
  const item = findItem('judgement', 4)
  const harder = { ...item, level: 4 }
  expect(locationOf(harder, model) - locationOf(item, model)).toBeCloseTo(0.8, 9)
})

test('a calibrated item keeps its own slope and location', () => {
  const item = { ...findItem('order', 4), slope: 1.1, location: 0.7 }
  expect([slopeOf(item, model), locationOf(item, model)]).toEqual([1.1, 0.7])
})
