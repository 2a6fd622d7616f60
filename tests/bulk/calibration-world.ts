import type { FormTake } from '#bulk/area-takes.ts'
import { answerItems, itemsOf } from '#bulk/simulate-accuracy.ts'
import { answerByModel, drawPerson } from '#bulk/synthetic-people.ts'
import { drawNormal, seededRandom } from '#bulk/seeded-random.ts'
import type { BankCalibration } from '#bulk/calibrate-bank.ts'
import { locationOf, slopeOf } from '#engine/location.ts'
import { scoreItems } from '#engine/score-items.ts'
import type { Attempt, Bank } from '#engine/types.ts'

/** The bank with true values off the author's: β by .5 N(0, 1), log A by .3 N(0, 1). */
export function perturbBank(bank: Bank, seed: number): Bank {
  const random = seededRandom(seed)
  return {
    ...bank,
    items: bank.items.map((item) => ({
      ...item,
      location: locationOf(item, bank.model) + 0.5 * drawNormal(random),
      slope: slopeOf(item, bank.model) * Math.exp(0.3 * drawNormal(random)),
    })),
  }
}

/** Attempts of people who answer by the true values, half of them on each full form. */
export function drawAttempts(truth: Bank, people: number, seed: number): readonly Attempt[] {
  const random = seededRandom(seed)
  const respond = answerByModel(truth.model, random)
  return Array.from({ length: people }, (_, index) => {
    const form = index % 2 === 0 ? 'full-a' : 'full-b'
    const person = drawPerson(truth.model, random)
    const responses = answerItems(itemsOf(truth, form), respond, person)
    return { bank: truth.id, form, date: '2026-11-24', responses }
  })
}

export function scoreAttempts(bank: Bank, attempts: readonly Attempt[]): readonly FormTake[] {
  return attempts.map(({ form, responses }) => ({
    form,
    scored: scoreItems(bank, form, responses),
  }))
}

/** How far found values, and the author's alone, are from the truth; calibrated items only. */
export function compareWithTruth(found: BankCalibration, truth: Bank) {
  const rows = found.items.flatMap(({ id, author, errors, location, slope }) => {
    const item = truth.items.find((candidate) => candidate.id === id)
    if (!item || !errors) return []
    const [trueLocation, trueSlope] = [item.location ?? NaN, item.slope ?? NaN]
    return {
      location,
      trueLocation,
      byLocation: location - trueLocation,
      authorByLocation: author.location - trueLocation,
      byLogSlope: Math.log(slope / trueSlope),
      authorByLogSlope: Math.log(author.slope / trueSlope),
      zLocation: (location - trueLocation) / errors.location,
      zSlope: (slope - trueSlope) / (errors.slope ?? NaN),
    }
  })
  const rms = (key: keyof (typeof rows)[number]) =>
    Math.sqrt(rows.reduce((sum, row) => sum + row[key] ** 2, 0) / rows.length)
  return {
    items: rows.length,
    location: rms('byLocation'),
    authorLocation: rms('authorByLocation'),
    logSlope: rms('byLogSlope'),
    authorLogSlope: rms('authorByLogSlope'),
    zLocation: rms('zLocation'),
    zSlope: rms('zSlope'),
    r: correlation(
      rows.map((row) => row.location),
      rows.map((row) => row.trueLocation),
    ),
  }
}

export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(xs), mean(ys)]
  const sum = (f: (dx: number, dy: number) => number) =>
    xs.reduce((total, x, i) => total + f(x - meanX, (ys[i] ?? NaN) - meanY), 0)
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy))
}

/** The bank with the values that were found. */
export function recalibrated(bank: Bank, found: BankCalibration): Bank {
  const items = bank.items.map((item, place) => {
    const { location, slope } = found.items[place] ?? {}
    return location === undefined || slope === undefined ? item : { ...item, location, slope }
  })
  return { ...bank, items }
}
