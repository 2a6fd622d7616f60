import { THETA_NODES } from '#engine/grid.ts'
import type { FormTake } from './area-takes.ts'
import type { AreaItem } from './area-item.ts'
import type { ItemParameters } from './item-curve.ts'
import { pooledCorrelation } from './pooled-correlation.ts'
import { tabulateItem, weighNodes } from './take-posterior.ts'
import type { AreaTake } from './take-posterior.ts'

/** An area's estimate for each take from its own items alone; null where the take has none. */
export type OwnEstimates = readonly (number | null)[]

export function estimateAlone(
  items: readonly AreaItem[],
  parameters: readonly ItemParameters[],
  takes: readonly (AreaTake | null)[],
): OwnEstimates {
  const tables = items.map(({ credits, author }, place) =>
    tabulateItem(credits, parameters[place] ?? author),
  )
  const weights = new Float64Array(THETA_NODES.length)
  return takes.map((take) => {
    if (!take) return null
    weighNodes(take, tables, weights)
    return THETA_NODES.reduce((sum, theta, node) => sum + theta * (weights[node] ?? 0), 0)
  })
}

/**
 * Correlation, within forms, of an area's estimates with the mean of the other areas'. Skills go
 * together, so values that measure an area worse agree less: a yardstick that the fit itself, area
 * by area, never sees. Null where it cannot be told.
 */
export function agreementWith(
  others: readonly OwnEstimates[],
  own: OwnEstimates,
  takes: readonly FormTake[],
): number | null {
  const pairs = takes.flatMap(({ form }, i) => {
    const x = own[i] ?? null
    const rest = others.flatMap((estimates) => estimates[i] ?? [])
    if (x === null || rest.length === 0) return []
    return { form, x, y: rest.reduce((sum, estimate) => sum + estimate, 0) / rest.length }
  })
  return pooledCorrelation(pairs)
}
