import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  chanceBelow,
  intervalOf,
  levelOf,
  normalCdf,
  normalDensity,
  scoreOf,
} from '#engine/scale.ts'

test.each([
  [-9, 0],
  [-2, 0],
  [-1, 25],
  [0, 50],
  [0.4, 60],
  [2, 100],
  [3, 100],
])('θ = %d is a score of %d', (theta, score) => {
  expect(scoreOf(theta)).toBeCloseTo(score, 12)
})

test.each([
  [0, 1],
  [19.99, 1],
  [20, 2],
  [39.99, 2],
  [40, 3],
  [60, 4],
  [79.99, 4],
  [80, 5],
  [100, 5],
])('a score of %d is level %d', (score, level) => {
  expect(levelOf(score)).toBe(level)
})

test('the interval is 41.6 standard errors to each side, clipped, from the unclipped estimate', () => {
  expect(intervalOf({ theta: 0, se: 0.5 }, 1.3)).toEqual({
    low: expect.closeTo(29.2, 10),
    high: expect.closeTo(70.8, 10),
  })
  expect(intervalOf({ theta: 2.4, se: 0.6 }, 1.3)).toEqual({
    low: expect.closeTo(85.04, 10),
    high: 100,
  })
})

// Φ(z) = erfc(−z/√2)/2 as the C library gives it (Python's math.erfc).
test.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [1.2815515655446004, 0.9],
  [1.959963984540054, 0.975],
  [-1, 0.15865525393145707],
  [-3, 0.0013498980316300957],
  [-5, 2.866515718791946e-7],
  [-6.9, 2.600126965638169e-12],
  [-7.1, 6.23784446333164e-13],
  [8, 1],
])('Φ(%d) is %d', (z, chance) => {
  expect(Math.abs(normalCdf(z) - chance)).toBeLessThan(1e-13)
})

test('the far tails keep their relative size', () => {
  expect(normalCdf(-5) / 2.866515718791946e-7).toBeCloseTo(1, 9)
  expect(normalCdf(-8) / 6.220960574271819e-16).toBeCloseTo(1, 6)
  expect(normalCdf(-7 + 1e-9) / normalCdf(-7 - 1e-9)).toBeCloseTo(1, 7)
})

test('Φ is the integral of φ', () => {
  const between = fc.double({ min: -6, max: 6, noNaN: true })
  fc.assert(
    fc.property(between, between, (low, high) => {
      const step = (high - low) / 400
      const simpson = Array.from({ length: 401 }, (_, at) => {
        const weight = at === 0 || at === 400 ? 1 : at % 2 === 1 ? 4 : 2
        return (weight * normalDensity(low + at * step) * step) / 3
      })
      const integral = simpson.reduce((sum, part) => sum + part, 0)
      expect(Math.abs(normalCdf(high) - normalCdf(low) - integral)).toBeLessThan(1e-9)
    }),
  )
})

test.each([
  ['at the estimate', 60, 0.5],
  ['one inflated error above', 76.25, 0.8413447460685429],
  ['one inflated error below', 43.75, 0.15865525393145707],
])('the chance of being below a target %s', (_, target, chance) => {
  expect(chanceBelow({ theta: 0.4, se: 0.5 }, target, 1.3)).toBeCloseTo(chance, 10)
})

test('the chance of being below is taken from the estimate before it is clipped', () => {
  expect(chanceBelow({ theta: 2.4, se: 0.4 }, 97, 1.3)).toBeCloseTo(0.15865525393145707, 10)
})
