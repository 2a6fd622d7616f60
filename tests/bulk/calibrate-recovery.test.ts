import { describe, expect, test } from 'vitest'
import { calibrateBank } from '#bulk/calibrate-bank.ts'
import { fitItem, PRIOR_WIDTHS } from '#bulk/fit-item.ts'
import type { FitItem } from '#bulk/fit-item.ts'
import { CURRENT_BANK } from '#content/banks/register.ts'
import { compareWithTruth, drawAttempts, perturbBank, scoreAttempts } from './calibration-world.ts'

const BOUNDS = { location: 0.26, r: 0.95, logSlope: 0.16 }
const SEEDS = [1, 2]

const worlds = SEEDS.map((seed) => {
  const truth = perturbBank(CURRENT_BANK, seed)
  const takes = scoreAttempts(CURRENT_BANK, drawAttempts(truth, 1_500, 100 + seed))
  return { seed, truth, takes }
})
type World = (typeof worlds)[number]

function recover({ truth, takes }: World, settings: Parameters<typeof calibrateBank>[2] = {}) {
  const found = calibrateBank(CURRENT_BANK, takes, settings)
  return { found, ...compareWithTruth(found, truth) }
}

function isWithinBounds({ location, r, logSlope }: ReturnType<typeof recover>): boolean {
  return location <= BOUNDS.location && r >= BOUNDS.r && logSlope <= BOUNDS.logSlope
}

describe.each(worlds)('1,500 people on both full forms, world $seed', (world) => {
  const recovered = recover(world)

  test(`β is found within ${BOUNDS.location} RMSE, r at least ${BOUNDS.r}`, () => {
    expect(recovered.items).toBe(56)
    expect(recovered.location).toBeLessThan(BOUNDS.location)
    expect(recovered.r).toBeGreaterThan(BOUNDS.r)
  })

  test(`log A is found within ${BOUNDS.logSlope} RMSE, that is about 16 %`, () => {
    expect(recovered.logSlope).toBeLessThan(BOUNDS.logSlope)
  })

  test("the author's values alone are at least 1.8 times as far off", () => {
    expect(recovered.authorLocation / recovered.location).toBeGreaterThan(1.8)
    expect(recovered.authorLogSlope / recovered.logSlope).toBeGreaterThan(1.8)
  })

  test('standard errors tell the truth: RMS of error/SE between .75 and 1.3', () => {
    for (const z of [recovered.zLocation, recovered.zSlope]) {
      expect(z).toBeGreaterThan(0.75)
      expect(z).toBeLessThan(1.3)
    }
  })

  test('every area settles', () => {
    expect(recovered.found.areas.every(({ isConverged }) => isConverged)).toBe(true)
  })
})

test.each([
  ['half as wide', 0.5],
  ['twice as wide', 2],
])('priors %s: β still within 0.30 RMSE and log A within 0.20', (_, factor) => {
  const widths = {
    location: factor * PRIOR_WIDTHS.location,
    logSlope: factor * PRIOR_WIDTHS.logSlope,
  }
  for (const world of worlds.slice(0, 1)) {
    const { location, logSlope } = recover(world, { widths })
    expect(location).toBeLessThan(0.3)
    expect(logSlope).toBeLessThan(0.2)
  }
})

const FAULTS: Readonly<Record<string, FitItem>> = {
  'does nothing': (_credits, _counts, _author, _widths, start) => start,
  'leaves A alone': (credits, counts, author, widths, start) => ({
    ...fitItem(credits, counts, author, widths, start),
    slope: author.slope,
  }),
  'moves β the wrong way': (credits, counts, author, widths) => {
    const { location, slope } = fitItem(credits, counts, author, widths, author)
    return { location: 2 * author.location - location, slope }
  },
  'takes the prior for certain': (credits, counts, author, _widths, start) =>
    fitItem(credits, counts, author, { location: 0.01, logSlope: 0.01 }, start),
  'counts everyone one node of θ too high': (credits, counts, author, widths, start) => {
    const shift = (nodes: Float64Array) => Float64Array.from(nodes, (_, i) => nodes[i - 1] ?? 0)
    const shifted = { people: shift(counts.people), credits: shift(counts.credits) }
    return fitItem(credits, shifted, author, widths, start)
  },
}

test.each(Object.entries(FAULTS))('an M step that %s is caught', (_, fit) => {
  expect(worlds.some((world) => !isWithinBounds(recover(world, { fit })))).toBe(true)
})
