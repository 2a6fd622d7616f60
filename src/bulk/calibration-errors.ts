import { THETA_NODES } from '#engine/grid.ts'
import type { AreaItem } from './area-item.ts'
import type { PriorWidths } from './fit-item.ts'
import { invertPositive } from './invert-positive.ts'
import type { ItemParameters } from './item-curve.ts'
import { tabulateItem, weighNodes } from './take-posterior.ts'
import type { AreaTake } from './take-posterior.ts'

/** Standard errors of β and A. */
export type ParameterErrors = { readonly location: number; readonly slope: number }

/**
 * Standard errors of an area's β and A together: the information is the sum over takes of the
 * score vector times itself (cross-products; Meilijson 1989) plus the priors' precision, and A's
 * error is A times that of log A. Unlike the M step's own curvature this counts what is unknown of
 * each θ. Null for an item that is not free.
 */
export function calibrationErrors(
  items: readonly AreaItem[],
  takes: readonly AreaTake[],
  parameters: readonly ItemParameters[],
  widths: PriorWidths,
): readonly (ParameterErrors | null)[] {
  const rows = new Map<number, number>()
  items.forEach(({ isFree }, place) => {
    if (isFree) rows.set(place, 2 * rows.size)
  })
  const size = 2 * rows.size
  const information = Array.from({ length: size }, (_, row) => {
    const width = row % 2 === 0 ? widths.location : widths.logSlope
    return Float64Array.from({ length: size }, (_, column) => (row === column ? width ** -2 : 0))
  })
  const tables = items.map(({ credits, author }, place) =>
    tabulateItem(credits, parameters[place] ?? author),
  )
  const weights = new Float64Array(THETA_NODES.length)
  for (const take of takes) {
    weighNodes(take, tables, weights)
    const score: { readonly row: number; readonly value: number }[] = []
    take.items.forEach((place, i) => {
      const row = rows.get(place)
      const table = tables[place]
      if (row === undefined || !table) return
      let byLocation = 0
      let bySlope = 0
      for (let node = 0; node < weights.length; node += 1) {
        const surplus = (weights[node] ?? 0) * ((take.credits[i] ?? 0) - (table.means[node] ?? 0))
        byLocation -= table.slope * surplus
        bySlope += (table.tilts[node] ?? 0) * surplus
      }
      score.push({ row, value: byLocation }, { row: row + 1, value: bySlope })
    })
    for (const { row, value } of score) {
      const line = information[row]
      if (!line) continue
      for (const other of score) line[other.row] = (line[other.row] ?? 0) + value * other.value
    }
  }
  const covariance = invertPositive(information)
  return items.map(({ author }, place) => {
    const row = rows.get(place)
    if (row === undefined) return null
    const errorAt = (index: number) => Math.sqrt(covariance[index]?.[index] ?? NaN)
    const { slope } = parameters[place] ?? author
    return { location: errorAt(row), slope: slope * errorAt(row + 1) }
  })
}
