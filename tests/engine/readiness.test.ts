import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readinessFor } from '#engine/readiness.ts'
import { AREAS } from '#engine/types.ts'
import type { AreaEstimate, Role } from '#engine/types.ts'
import { entryRole, fixtureFrame, makeEstimates, seniorRole } from '../fixtures/fixture-frame.ts'

const { cuts } = fixtureFrame
const theta = fc.double({ min: -5, max: 5, noNaN: true })
const thetas = fc.tuple(theta, theta, theta, theta, theta)
const errors = fc.double({ min: 0.2, max: 1.1, noNaN: true })

/** The formula written out a second time, over a normal cut at ±4 in this many steps. */
function ownReadiness(areas: readonly AreaEstimate[], role: Role, steps: number) {
  const moments = areas.map(({ area, theta: centre, se }) => {
    const parts = Array.from({ length: steps + 1 }, (_, at) => {
      const z = -4 + (at * 8) / steps
      const score = Math.min(100, Math.max(0, 50 + 25 * (centre + 1.3 * se * z)))
      const share = Math.min(1, Math.max(0.05, score / role.targets[area]))
      return { weight: Math.exp(-z * z * 0.5), log: Math.log(share) }
    })
    const total = parts.reduce((sum, { weight }) => sum + weight, 0)
    const mean = parts.reduce((sum, { weight, log }) => sum + (weight * log) / total, 0)
    const spread = parts.reduce((sum, { weight, log }) => sum + weight * (log - mean) ** 2, 0)
    return { w: role.weights[area], mean, variance: spread / total }
  })
  const centre = moments.reduce((sum, { w, mean }) => sum + w * mean, 0)
  const half = 1.28 * Math.sqrt(moments.reduce((sum, { w, variance }) => sum + w * w * variance, 0))
  const at = (log: number) => Math.min(100, 100 * Math.exp(log))
  return { score: at(centre), low: at(centre - half), high: at(centre + half) }
}

const cases = fc.tuple(thetas, errors, fc.constantFrom(entryRole, seniorRole))

test.each([
  ['exactly on its own nodes', 40, 1e-8],
  // A share cut off between two nodes moves a mean by a part of the step, more for larger errors.
  ['to half a point on a 50 times finer grid', 2000, 0.5],
])('agrees with the formula %s', (_, steps, tolerance) => {
  fc.assert(
    fc.property(cases, ([values, se, role]) => {
      const areas = makeEstimates(values, se)
      const { score, low } = readinessFor(areas, role, cuts, 1.3)
      const own = ownReadiness(areas, role, steps)
      expect(Math.abs((score ?? Number.NaN) - own.score)).toBeLessThan(tolerance)
      expect(Math.abs((low ?? Number.NaN) - own.low)).toBeLessThan(2 * tolerance)
    }),
    { numRuns: 60 },
  )
})

test('the upper end follows the same formula, cut at 100', () => {
  fc.assert(
    fc.property(cases, ([values, se, role]) => {
      const areas = makeEstimates(values, se)
      const { high } = readinessFor(areas, role, cuts, 1.3)
      expect(Math.abs((high ?? Number.NaN) - ownReadiness(areas, role, 40).high)).toBeLessThan(1e-8)
    }),
  )
})

test('far above every target it is 100 with no width, far below all it is 5', () => {
  const high = readinessFor(makeEstimates([5, 5, 5, 5, 5], 0.3), entryRole, cuts, 1.3)
  expect(high).toEqual({ score: 100, low: 100, high: 100, band: 'ready' })
  const low = readinessFor(makeEstimates([-6, -6, -6, -6, -6], 0.3), entryRole, cuts, 1.3)
  expect(low).toMatchObject({ score: expect.closeTo(5, 10), band: 'building' })
})

test.each(AREAS)('is insufficient where %s is not enough', (area) => {
  const areas = makeEstimates([1, 1, 1, 1, 1]).map((estimate) =>
    estimate.area === area ? { ...estimate, enough: false } : estimate,
  )
  expect(readinessFor(areas, entryRole, cuts, 1.3)).toEqual({
    score: null,
    low: null,
    high: null,
    band: 'insufficient',
  })
})

test.each([
  ['under both cuts', { approaching: 90, ready: 95 }, 'building'],
  ['between the cuts', { approaching: 60, ready: 95 }, 'approaching'],
  ['over both cuts', { approaching: 60, ready: 70 }, 'ready'],
] as const)('a readiness %s', (_, bands, band) => {
  const readiness = readinessFor(makeEstimates([0, 0, 0, 0, 0]), entryRole, bands, 1.3)
  expect(readiness.score).toBeGreaterThan(75)
  expect(readiness.score).toBeLessThan(90)
  expect(readiness.band).toBe(band)
})

test('a readiness on a cut belongs to the band above', () => {
  const areas = makeEstimates([0, 0, 0, 0, 0])
  const score = readinessFor(areas, entryRole, cuts, 1.3).score ?? Number.NaN
  expect(readinessFor(areas, entryRole, { approaching: 1, ready: score }, 1.3).band).toBe('ready')
  expect(readinessFor(areas, entryRole, { approaching: score, ready: 101 }, 1.3).band).toBe(
    'approaching',
  )
})

test('score and interval stay in 5..100 in the right order, and more ability is never less', () => {
  fc.assert(
    fc.property(thetas, errors, fc.nat(4), (values, se, which) => {
      const before = readinessFor(makeEstimates(values, se), entryRole, cuts, 1.3)
      if (before.score === null) throw new Error('every area has enough')
      expect(before.low).toBeLessThanOrEqual(before.score)
      expect(before.score).toBeLessThanOrEqual(before.high)
      expect(before.low).toBeGreaterThan(0)
      expect(before.high).toBeLessThanOrEqual(100)
      const areas = makeEstimates(values, se).map((estimate, index) =>
        index === which ? { ...estimate, theta: estimate.theta + 0.5 } : estimate,
      )
      const after = readinessFor(areas, entryRole, cuts, 1.3).score ?? Number.NaN
      expect(after).toBeGreaterThanOrEqual(before.score - 1e-9)
    }),
  )
})

test('surplus cannot hide a weak area, and what is unknown counts against ready', () => {
  const scoreFor = (values: Parameters<typeof makeEstimates>[0], se: number) =>
    readinessFor(makeEstimates(values, se), entryRole, cuts, 1.3).score ?? Number.NaN
  expect(scoreFor([4, 4, 4, 4, -1.5], 0.3)).toBeLessThan(scoreFor([0.5, 0.5, 0.5, 0.5, 0.3], 0.3))
  expect(scoreFor([0.2, 0.2, 0.2, 0.2, 0.2], 0.8)).toBeLessThan(
    scoreFor([0.2, 0.2, 0.2, 0.2, 0.2], 0.3),
  )
})
