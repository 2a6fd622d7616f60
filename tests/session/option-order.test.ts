import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '#engine/types.ts'
import { optionOrder } from '#session/option-order.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'

const anyItem = fc.constantFrom(...fixtureBank.items)
const orderItems = fixtureBank.items.filter((item) => item.type === 'order')
const seeds = Array.from({ length: 2000 }, (_, seed) => seed)

function isAtKey(item: Item, order: readonly string[]): boolean {
  if (item.type !== 'order') return false
  return item.pairs.every(([before, after]) => order.indexOf(before) < order.indexOf(after))
}

describe('optionOrder', () => {
  test('shows every option once, in the same order for the same seed', () => {
    fc.assert(
      fc.property(anyItem, fc.double({ noNaN: true }), (item, seed) => {
        const order = optionOrder(item, seed)
        expect(order.toSorted()).toEqual(item.options.map(({ id }) => id).toSorted())
        expect(optionOrder(item, seed)).toEqual(order)
      }),
    )
  })

  // A stored draft names a seed, so a released order must stay what it was. Recomputed in Python.
  test.each([
    [0, 'technical-1', 'bacd'],
    [42, 'technical-1', 'dabc'],
    [2_147_483_647, 'leadership-1', 'dbca'],
  ])('seed %i shows %s as %s', (seed, id, expected) => {
    const item = fixtureBank.items.find((candidate) => candidate.id === id)
    expect(item && optionOrder(item, seed).join('')).toBe(expected)
  })

  test('an order item never starts at an order that earns full credit', () => {
    expect(orderItems.length).toBeGreaterThan(0)
    for (const item of orderItems) {
      for (const seed of seeds) expect(isAtKey(item, optionOrder(item, seed))).toBe(false)
    }
  })

  test('with one agreed pair that pair always starts the wrong way round', () => {
    const item: Item = {
      id: 'one-pair',
      type: 'order',
      area: 'leadership',
      facet: 'f',
      duty: 'risk',
      level: 3,
      options: [{ id: 'a' }, { id: 'b' }],
      pairs: [['a', 'b']],
    }
    for (const seed of seeds) expect(optionOrder(item, seed)).toEqual(['b', 'a'])
    expect(optionOrder({ ...item, pairs: [] }, 1)).toHaveLength(2)
  })

  test('each option stands first about as often, and items are shuffled apart', () => {
    const [first, second] = fixtureBank.items.filter((item) => item.options.length === 4)
    if (!first || !second) throw new Error('no items')
    const counts = new Map<string, number>()
    let agreed = 0
    for (const seed of seeds) {
      const order = optionOrder(first, seed)
      counts.set(order[0] ?? '', (counts.get(order[0] ?? '') ?? 0) + 1)
      if (order.join() === optionOrder(second, seed).join()) agreed++
    }
    for (const { id } of first.options) {
      expect(Math.abs((counts.get(id) ?? 0) / seeds.length - 0.25)).toBeLessThan(0.04)
    }
    expect(agreed / seeds.length).toBeLessThan(0.07)
  })
})
