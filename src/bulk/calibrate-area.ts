import { THETA_NODES } from '#engine/grid.ts'
import type { AreaItem } from './area-item.ts'
import { calibrationErrors } from './calibration-errors.ts'
import type { ParameterErrors } from './calibration-errors.ts'
import { fitItem, PRIOR_WIDTHS } from './fit-item.ts'
import type { ExpectedCounts, FitItem, PriorWidths } from './fit-item.ts'
import type { ItemParameters } from './item-curve.ts'
import { tabulateItem, weighNodes } from './take-posterior.ts'
import type { AreaTake } from './take-posterior.ts'

export type AreaCalibration = {
  /** In the order of the items. */
  readonly parameters: readonly ItemParameters[]
  /** Standard errors; null for an item that is not free. */
  readonly errors: readonly (ParameterErrors | null)[]
  /** Log of likelihood times priors before each round, up to a constant: it only rises. */
  readonly climb: readonly number[]
  readonly isConverged: boolean
}

type Settings = {
  readonly widths?: PriorWidths
  readonly fit?: FitItem
  readonly maxRounds?: number
}

const SMALL_CHANGE = 1e-4

/**
 * Most likely β and A of an area's items given its takes and priors centred on the author's values:
 * marginal maximum a posteriori by EM (Bock & Aitkin 1981; Mislevy 1986), θ ~ N(0, 1) on the
 * engine's grid. The general factor is left to scoring: an area's own marginal is N(0, 1) with it
 * or without. Ends when no β or log A moves by 1e-4.
 */
export function calibrateArea(
  items: readonly AreaItem[],
  takes: readonly AreaTake[],
  { widths = PRIOR_WIDTHS, fit = fitItem, maxRounds = 500 }: Settings = {},
): AreaCalibration {
  let parameters = items.map(({ author }) => author)
  const climb: number[] = []
  let isConverged = false
  while (!isConverged && climb.length < maxRounds) {
    const { counts, logLikelihood } = expectCounts(items, takes, parameters)
    climb.push(logLikelihood + logPriorOf(items, parameters, widths))
    let change = 0
    parameters = items.map(({ credits, author, isFree }, place) => {
      const current = parameters[place] ?? author
      const expected = counts[place]
      if (!isFree || !expected) return current
      const next = fit(credits, expected, author, widths, current)
      const moved = Math.abs(next.location - current.location)
      change = Math.max(change, moved, Math.abs(Math.log(next.slope / current.slope)))
      return next
    })
    isConverged = change < SMALL_CHANGE
  }
  const errors = calibrationErrors(items, takes, parameters, widths)
  return { parameters, errors, climb, isConverged }
}

/** The E step: by item and node of θ, how many people are expected there, with how much credit. */
function expectCounts(
  items: readonly AreaItem[],
  takes: readonly AreaTake[],
  parameters: readonly ItemParameters[],
): { readonly counts: readonly ExpectedCounts[]; readonly logLikelihood: number } {
  const nodes = THETA_NODES.length
  const tables = items.map(({ credits, author }, place) =>
    tabulateItem(credits, parameters[place] ?? author),
  )
  const counts = items.map(() => ({
    people: new Float64Array(nodes),
    credits: new Float64Array(nodes),
  }))
  const weights = new Float64Array(nodes)
  let logLikelihood = 0
  for (const take of takes) {
    logLikelihood += weighNodes(take, tables, weights)
    take.items.forEach((place, i) => {
      const count = counts[place]
      const credit = take.credits[i] ?? 0
      if (!count) return
      for (let node = 0; node < nodes; node += 1) {
        const weight = weights[node] ?? 0
        count.people[node] = (count.people[node] ?? 0) + weight
        count.credits[node] = (count.credits[node] ?? 0) + weight * credit
      }
    })
  }
  return { counts, logLikelihood }
}

function logPriorOf(
  items: readonly AreaItem[],
  parameters: readonly ItemParameters[],
  widths: PriorWidths,
): number {
  return items.reduce((sum, { author }, place) => {
    const { location, slope } = parameters[place] ?? author
    const byLocation = (location - author.location) / widths.location
    const bySlope = Math.log(slope / author.slope) / widths.logSlope
    return sum - (byLocation ** 2 + bySlope ** 2) / 2
  }, 0)
}
