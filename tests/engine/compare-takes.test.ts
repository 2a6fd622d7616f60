import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTakes } from '#engine/compare-takes.ts'
import type { Take } from '#engine/compare-takes.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'
import { makeEstimates } from '../fixtures/fixture-frame.ts'

type Thetas = Parameters<typeof makeEstimates>[0]
const take = (thetas: Thetas, se = 0.5, responses?: Take['responses']): Take => ({
  bank: fixtureBank,
  areas: makeEstimates(thetas, se),
  responses,
})

test('the mean comes with the smallest change that could be seen', () => {
  const result = compareTakes(take([0, 0, 0, 0, 0]), take([1, 0.2, 0.2, 0.2, 0.2]))
  if (!result.ok) throw new Error(result.reason)
  // One area: 1.28 · 1.3 · 25 · √(2 · .25) = 29.4; the mean of five has √5 times less.
  expect(result.mean).toEqual({
    change: expect.closeTo(9, 10),
    smallestSeen: expect.closeTo((41.6 * Math.SQRT1_2) / Math.sqrt(5), 10),
    isBeyondMargin: false,
  })
  expect(result.areas[0]).toEqual({
    area: 'technical',
    change: expect.closeTo(25, 10),
    smallestSeen: expect.closeTo(41.6 * Math.SQRT1_2, 10),
    isBeyondMargin: false,
  })
})

test('a change larger than the margin is said to be', () => {
  const result = compareTakes(take([0, 0, 0, 0, 0], 0.4), take([1, 0, 0.5, 0.5, 0.5], 0.4))
  if (!result.ok) throw new Error(result.reason)
  expect(result.mean.isBeyondMargin).toBe(true)
  expect(result.areas.map((area) => area.isBeyondMargin)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('each take counts with the inflation of its own bank', () => {
  const calibrated = {
    ...fixtureBank,
    id: 'later',
    model: { ...fixtureBank.model, inflation: 1 },
  }
  const later = { ...take([1, 1, 1, 1, 1]), bank: calibrated }
  const result = compareTakes(take([0, 0, 0, 0, 0]), later)
  if (!result.ok) throw new Error(result.reason)
  expect(result.areas[0]?.smallestSeen).toBeCloseTo(1.28 * 12.5 * Math.hypot(1.3, 1), 10)
})

test.each<[string, Take, Take, object]>([
  [
    'takes that share a response are refused',
    take([0, 0, 0, 0, 0], 0.5, { a: 'x', b: 'y' }),
    take([0, 0, 0, 0, 0], 0.5, { b: 'z', c: 'y' }),
    { ok: false, reason: 'shared-responses' },
  ],
  [
    "and so they are if the shared one is 'not sure'",
    take([0, 0, 0, 0, 0], 0.5, { b: null }),
    take([0, 0, 0, 0, 0], 0.5, { b: 'z' }),
    { ok: false, reason: 'shared-responses' },
  ],
  [
    'parallel forms are compared',
    take([0, 0, 0, 0, 0], 0.5, { a: 'x' }),
    take([0, 0, 0, 0, 0], 0.5, { b: 'x' }),
    { ok: true },
  ],
  [
    'scores alone are compared',
    take([0, 0, 0, 0, 0]),
    take([0, 0, 0, 0, 0], 0.5, { b: 'x' }),
    { ok: true },
  ],
  [
    'an area without enough evidence leaves no mean',
    take([0, 0, 0, 0, 0]),
    {
      bank: fixtureBank,
      areas: makeEstimates([0, 0, 0, 0, 0]).map((a) => ({ ...a, enough: false })),
    },
    { ok: false, reason: 'not-enough' },
  ],
])('%s', (_, first, second, expected) => {
  expect(compareTakes(first, second)).toMatchObject(expected)
})

test('turned round, every change is the opposite and the margin the same', () => {
  const theta = fc.double({ min: -4, max: 4, noNaN: true })
  const thetas = fc.tuple(theta, theta, theta, theta, theta)
  fc.assert(
    fc.property(thetas, thetas, (before, after) => {
      const there = compareTakes(take(before), take(after))
      const back = compareTakes(take(after), take(before))
      if (!there.ok || !back.ok) throw new Error('nothing to refuse')
      expect(back.mean.change).toBeCloseTo(-there.mean.change, 10)
      expect(back.mean.smallestSeen).toBeCloseTo(there.mean.smallestSeen, 10)
      const mean = there.areas.reduce((sum, { change }) => sum + change / 5, 0)
      expect(there.mean.change).toBeCloseTo(mean, 10)
    }),
  )
})
