import { describe, expect, test } from 'vitest'
import { calibrateArea } from '#bulk/calibrate-area.ts'
import { fitItem, PRIOR_WIDTHS } from '#bulk/fit-item.ts'
import { invertPositive } from '#bulk/invert-positive.ts'
import { countCredits } from '#bulk/item-curve.ts'
import { answerByModel } from '#bulk/synthetic-people.ts'
import { drawNormal, seededRandom } from '#bulk/seeded-random.ts'
import { averageCredit, creditOf, possibleCredits } from '#engine/credit.ts'
import { locationOf, slopeOf } from '#engine/location.ts'
import type { Item } from '#engine/types.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'

const { model } = fixtureBank
const items = ['judgement', 'knowledge', 'order', 'multi'].flatMap((type) =>
  fixtureBank.items.filter((item) => item.area === 'leadership' && item.type === type).slice(0, 1),
)
const authorOf = (item: Item) => ({
  location: locationOf(item, model),
  slope: slopeOf(item, model),
})
const asked = items.map((item) => ({
  credits: countCredits(item),
  author: authorOf(item),
  isFree: true,
}))
const respond = answerByModel(model, seededRandom(5))
const random = seededRandom(6)
const takes = Array.from({ length: 400 }, () => {
  const theta = 0.3 + 1.1 * drawNormal(random)
  return {
    items: items.map((_, place) => place),
    credits: items.map((item) => creditOf(item, respond(item, theta))),
  }
})
const found = calibrateArea(asked, takes)

/** Log posterior worked out anew, from every possible response, on a finer and wider grid. */
function logPosterior(values: readonly number[]): number {
  const thetas = Array.from({ length: 201 }, (_, i) => -10 + 0.1 * i)
  const curves = items.map((item, place) => {
    const [location = 0, logSlope = 0] = values.slice(2 * place)
    return thetas.map((theta) => {
      const tilt = Math.exp(logSlope) * (theta - location)
      const total = possibleCredits(item).reduce((sum, x) => sum + Math.exp(tilt * x), 0)
      return { tilt, logTotal: Math.log(total) }
    })
  })
  const likelihoods = takes.map(({ credits }) => {
    const chances = thetas.map((theta, node) => {
      const logs = credits.map((x, place) => {
        const { tilt = 0, logTotal = 0 } = curves[place]?.[node] ?? {}
        return x * tilt - logTotal
      })
      return Math.exp(logs.reduce((sum, log) => sum + log, -(theta ** 2) / 2))
    })
    return Math.log(
      (chances.reduce((sum, chance) => sum + chance, 0) * 0.1) / Math.sqrt(2 * Math.PI),
    )
  })
  const priors = asked.map(({ author }, place) => {
    const [location = 0, logSlope = 0] = values.slice(2 * place)
    const byLocation = (location - author.location) / PRIOR_WIDTHS.location
    const bySlope = (logSlope - Math.log(author.slope)) / PRIOR_WIDTHS.logSlope
    return -(byLocation ** 2 + bySlope ** 2) / 2
  })
  return [...likelihoods, ...priors].reduce((sum, log) => sum + log, 0)
}

const values = found.parameters.flatMap(({ location, slope }) => [location, Math.log(slope)])
const height = logPosterior(values)
const at = (changes: Readonly<Record<number, number>>) =>
  logPosterior(values.map((value, i) => value + (changes[i] ?? 0)))

describe('an area of four items, one of each type, and 400 takes', () => {
  test('has the height that a fine grid gives it', () => {
    expect(found.climb.at(-1)).toBeCloseTo(height, 3)
  })

  test('is at the top: the slope of the log posterior is under .05 a unit everywhere', () => {
    values.forEach((_, i) => {
      expect(Math.abs(at({ [i]: 0.01 }) - at({ [i]: -0.01 })) / 0.02).toBeLessThan(0.05)
    })
  })

  test('climbs all the way, and a fit that overshoots does not', () => {
    const falls = (climb: readonly number[]) =>
      climb.some((height, i) => i > 0 && height < (climb[i - 1] ?? NaN) - 1e-9)
    expect(falls(found.climb)).toBe(false)
    const overshooting = calibrateArea(asked, takes, {
      maxRounds: 30,
      fit: (credits, counts, author, widths, start) => {
        const { location, slope } = fitItem(credits, counts, author, widths, start)
        return { location: start.location + 4 * (location - start.location), slope }
      },
    })
    expect(falls(overshooting.climb)).toBe(true)
  })

  test('has the standard errors of its curvature, within 15 %', () => {
    const step = 0.02
    const information = values.map((_, i) =>
      Float64Array.from(values, (_, j) => {
        const corner = (a: number, b: number) =>
          at(i === j ? { [i]: (a + b) * step } : { [i]: a * step, [j]: b * step })
        return -(corner(1, 1) - corner(1, -1) - corner(-1, 1) + corner(-1, -1)) / (4 * step ** 2)
      }),
    )
    const covariance = invertPositive(information)
    found.errors.forEach((errors, place) => {
      const slope = found.parameters[place]?.slope ?? NaN
      const curved = (index: number) => Math.sqrt(covariance[index]?.[index] ?? NaN)
      expect(Math.abs((errors?.location ?? NaN) / curved(2 * place) - 1)).toBeLessThan(0.15)
      expect(Math.abs((errors?.slope ?? NaN) / (slope * curved(2 * place + 1)) - 1)).toBeLessThan(
        0.15,
      )
    })
  })
})

test('without takes the author is right, and as unsure as the priors', () => {
  const { parameters, errors, isConverged } = calibrateArea(asked, [])
  expect(isConverged).toBe(true)
  expect(parameters).toEqual(asked.map(({ author }) => author))
  expect(errors[0]?.location).toBeCloseTo(PRIOR_WIDTHS.location, 9)
  expect(errors[0]?.slope).toBeCloseTo(PRIOR_WIDTHS.logSlope * (asked[0]?.author.slope ?? NaN), 9)
})

test('an item that is not free keeps its values and has no error', () => {
  const held = asked.map((item, place) => ({ ...item, isFree: place !== 1 }))
  const { parameters, errors } = calibrateArea(held, takes)
  expect(parameters[1]).toEqual(asked[1]?.author)
  expect(errors[1]).toBeNull()
  expect(parameters[0]).not.toEqual(asked[0]?.author)
})

test.each([
  ['everybody has full credit', () => 1],
  ['nobody has any', () => 0],
  ["everybody is 'not sure'", averageCredit],
] as const)('%s: values stay finite and on the right side', (_, creditOfAll) => {
  const alike = takes.map(({ items: places, credits }) => ({
    items: places,
    credits: credits.map((credit, i) => (i === 0 && items[0] ? creditOfAll(items[0]) : credit)),
  }))
  const { parameters, isConverged } = calibrateArea(asked, alike)
  const moved = (parameters[0]?.location ?? NaN) - (asked[0]?.author.location ?? NaN)
  expect(isConverged).toBe(true)
  expect(Math.sign(moved)).toBe(items[0] && creditOfAll(items[0]) === 1 ? -1 : 1)
  expect(Math.abs(moved)).toBeLessThan(8)
})

test('a matrix times its inverse is one, and what has no inverse is refused', () => {
  const matrix = [Float64Array.of(4, 2), Float64Array.of(2, 3)]
  expect(invertPositive(matrix).map((row) => Array.from(row, (x) => Math.round(x * 8)))).toEqual([
    [3, -2],
    [-2, 4],
  ])
  expect(() => invertPositive([Float64Array.of(0)])).toThrow(RangeError)
})
