import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { compareRates, growthExponent, inTurn, median, medianRate } from './rates.ts'

let clock = 0
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  vi.spyOn(process, 'cpuUsage').mockImplementation((before) => ({
    user: 1000 * clock - (before?.user ?? 0),
    system: 0,
  }))
})
afterEach(() => {
  vi.restoreAllMocks()
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('a rate is how often a second holds the run', () => {
  expect(medianRate(() => spend(2), { rounds: 3, roundMs: 20 })).toBeCloseTo(500, 9)
})

test('of two things each has its rate, and one is so many times faster', () => {
  const rounds = { rounds: 3, roundMs: 20 }
  const { ours, theirs, ratio } = compareRates(
    () => spend(1),
    () => spend(4),
    rounds,
  )
  expect(ours).toBeCloseTo(1000, 9)
  expect(theirs).toBeCloseTo(250, 9)
  expect(ratio).toBeCloseTo(4, 9)
})

test.each([
  ['in proportion', [1, 10, 100], [3, 30, 300], 1],
  ['with the square', [1, 10, 100], [2, 200, 20_000], 2],
  ['not at all', [1, 10, 100], [5, 5, 5], 0],
])('cost that grows %s has its exponent', (_, sizes, costs, exponent) => {
  expect(growthExponent(sizes, costs)).toBeCloseTo(exponent, 9)
})

test('things are taken in turn, over and over', () => {
  const taken: string[] = []
  const next = inTurn(['a', 'b'], (each) => taken.push(each))
  for (let run = 0; run < 5; run += 1) next()
  expect(taken.join('')).toBe('ababa')
})

function spend(ms: number): void {
  clock += ms
}
