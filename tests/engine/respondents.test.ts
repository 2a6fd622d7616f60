import { describe, expect, test } from 'vitest'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { intervalOf, scoreOf } from '#engine/scale.ts'
import type { AreaEstimate, Item, Response } from '#engine/types.ts'
import { responseChances } from '../fixtures/fine-grid.ts'
import { fixtureBank, formItems } from '../fixtures/fixture-bank.ts'
import { answerAll, bestOf, clickingBy, worstOf } from '../fixtures/respondents.ts'
import { randomNormal, seededRandom } from '../fixtures/seeded-random.ts'

const FORMS = ['quick-a', 'quick-b', 'full-a', 'full-b']

function estimatesOf(form: string, rule: (item: Item) => Response): readonly AreaEstimate[] {
  return estimateAreas(fixtureBank, form, answerAll(formItems(form), rule))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

describe('readings that the design was decided on', () => {
  test.each([
    ['full-a', 100, 79],
    ['full-b', 100, 79],
    ['quick-a', 88, 53],
    ['quick-b', 88, 53],
  ])('all best on %s is about %d, from about %d', (form, score, low) => {
    const areas = estimatesOf(form, bestOf)
    const lows = areas.map((area) => intervalOf(area, 1.3).low)
    expect(areas.every((area) => intervalOf(area, 1.3).high === 100)).toBe(true)
    expect(Math.abs(meanOf(areas.map(({ theta }) => scoreOf(theta))) - score)).toBeLessThan(3)
    expect(Math.abs(Math.min(...lows) - low)).toBeLessThan(3)
  })

  test.each(FORMS)('all worst on %s is 0 in every area', (form) => {
    expect(estimatesOf(form, worstOf).map(({ theta }) => scoreOf(theta))).toEqual([0, 0, 0, 0, 0])
  })

  test.each([
    ['full-a', 20, 8, 33],
    ['full-b', 20, 8, 33],
    ['quick-a', 28, 11, 44],
    ['quick-b', 28, 11, 44],
  ])('a random clicker on %s is at about %d, mostly %d to %d', (form, mean, low, high) => {
    const clicking = clickingBy(seededRandom(7))
    const means = Array.from({ length: 400 }, () =>
      meanOf(estimatesOf(form, clicking).map(({ theta }) => scoreOf(theta))),
    ).toSorted((a, b) => a - b)
    expect(meanOf(means)).toBeLessThan(40)
    expect(Math.abs(meanOf(means) - mean)).toBeLessThan(3)
    // 5th and 95th percentile; they follow the mix of types, which the fixture has in its own way.
    expect(Math.abs((means[20] ?? Number.NaN) - low)).toBeLessThan(5)
    expect(Math.abs((means[380] ?? Number.NaN) - high)).toBeLessThan(5)
  })
})

test.each([
  ['full-a', 0.82],
  ['quick-a', 0.66],
])('people who answer by the model are found again on %s, r about %d', (form, wanted) => {
  const random = seededRandom(11)
  const items = formItems(form)
  const pairs = Array.from({ length: 400 }, () => {
    const general = randomNormal(random)
    const truths = new Map<string, number>()
    const answer = (item: Item): Response => {
      const known = truths.get(item.area)
      const theta = known ?? Math.sqrt(0.5) * general + Math.sqrt(0.5) * randomNormal(random)
      truths.set(item.area, theta)
      let rest = random()
      const chances = responseChances(fixtureBank, item, theta)
      const drawn = chances.find(({ chance }) => (rest -= chance) < 0) ?? chances.at(-1)
      return drawn?.response ?? null
    }
    const areas = estimateAreas(fixtureBank, form, answerAll(items, answer))
    return areas.map(({ area, theta, se }) => ({ truth: truths.get(area) ?? 0, theta, se }))
  }).flat()
  const r = correlationOf(
    pairs.map(({ truth }) => truth),
    pairs.map(({ theta }) => theta),
  )
  expect(Math.abs(r - wanted)).toBeLessThan(0.04)
  // Before the inflation factor the errors are the true ones: 80 % within 1.2816 of them.
  const covered = pairs.filter(({ truth, theta, se }) => Math.abs(truth - theta) < 1.2816 * se)
  expect(Math.abs(covered.length / pairs.length - 0.8)).toBeLessThan(0.03)
})

function correlationOf(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [meanOf(xs), meanOf(ys)]
  const products = (as: readonly number[], ma: number, bs: readonly number[], mb: number) =>
    as.reduce((sum, a, at) => sum + (a - ma) * ((bs[at] ?? mb) - mb), 0)
  return products(xs, mx, ys, my) / Math.sqrt(products(xs, mx, xs, mx) * products(ys, my, ys, my))
}
