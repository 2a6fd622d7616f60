import { THETA_NODES } from '#engine/grid.ts'
import { momentsAt } from './item-curve.ts'
import type { CreditCounts, ItemParameters } from './item-curve.ts'

/** One person's credits in one area; `items` are places in the area's list of items. */
export type AreaTake = { readonly items: readonly number[]; readonly credits: readonly number[] }

/** An item at each node of θ: tilt A(θ − β), log of the sum of all responses, mean credit. */
export type ItemTable = {
  readonly slope: number
  readonly tilts: Float64Array
  readonly logTotals: Float64Array
  readonly means: Float64Array
}

export function tabulateItem(credits: CreditCounts, parameters: ItemParameters): ItemTable {
  const { slope, location } = parameters
  const tilts = Float64Array.from(THETA_NODES, (theta) => slope * (theta - location))
  const moments = Array.from(tilts, (tilt) => momentsAt(credits, tilt))
  return {
    slope,
    tilts,
    logTotals: Float64Array.from(moments, ({ logTotal }) => logTotal),
    means: Float64Array.from(moments, ({ mean }) => mean),
  }
}

const LOG_PRIOR = logStandardNormal()

/** Weights over the nodes of θ given a take, θ ~ N(0, 1), into `weights`; gives its log likelihood. */
export function weighNodes(
  take: AreaTake,
  tables: readonly ItemTable[],
  weights: Float64Array,
): number {
  weights.set(LOG_PRIOR)
  take.items.forEach((place, i) => {
    const table = tables[place]
    const credit = take.credits[i] ?? 0
    if (!table) return
    for (let node = 0; node < weights.length; node += 1) {
      weights[node] =
        (weights[node] ?? 0) + credit * (table.tilts[node] ?? 0) - (table.logTotals[node] ?? 0)
    }
  })
  let largest = -Infinity
  for (const log of weights) if (log > largest) largest = log
  let total = 0
  for (let node = 0; node < weights.length; node += 1) {
    const weight = Math.exp((weights[node] ?? 0) - largest)
    weights[node] = weight
    total += weight
  }
  for (let node = 0; node < weights.length; node += 1) weights[node] = (weights[node] ?? 0) / total
  return largest + Math.log(total)
}

function logStandardNormal(): Float64Array {
  const densities = THETA_NODES.map((theta) => Math.exp((-theta * theta) / 2))
  const total = densities.reduce((sum, density) => sum + density, 0)
  return Float64Array.from(densities, (density) => Math.log(density / total))
}
