import type { CalibratedItem } from './calibrate-item.ts'
import { THETA_NODES } from './grid.ts'
import type { ScoredItem } from './score-items.ts'

/**
 * Likelihood of an area's responses at each node of θ, scaled so that the largest value is 1; all
 * ones without items. log P(r | θ) = A x (θ − β) − log Σ_r' exp(A x(r') (θ − β)), a divide-by-total
 * model (Bock 1972; Thissen & Steinberg 1986) with the credit as scoring function. The term −A x β
 * does not depend on θ and cancels, so Σ A x is sufficient.
 */
export function likelihoodOf(scored: readonly ScoredItem[]): Float64Array {
  const logs = new Float64Array(THETA_NODES.length)
  const [first] = scored
  if (first === undefined) return logs.fill(1)
  let points = 0
  for (const { calibrated, credit } of scored) points += calibrated.slope * credit
  const normaliser = normaliserOf(first.calibrated, scored)
  let largest = -Infinity
  for (let node = 0; node < logs.length; node += 1) {
    const log = points * (THETA_NODES[node] ?? 0) - (normaliser[node] ?? 0)
    logs[node] = log
    if (log > largest) largest = log
  }
  for (let node = 0; node < logs.length; node += 1) {
    logs[node] = Math.exp((logs[node] ?? 0) - largest)
  }
  return logs
}

type Sum = { readonly items: readonly CalibratedItem[]; readonly normaliser: Float64Array }

/** Takes of a form mostly respond to the same items: the last such sum is kept, by its first item. */
const sums = new WeakMap<CalibratedItem, Sum>()

/** Σ log normalisers of the items at each node of θ. */
function normaliserOf(first: CalibratedItem, scored: readonly ScoredItem[]): Float64Array {
  const known = sums.get(first)
  if (known && isOf(known, scored)) return known.normaliser
  const normaliser = new Float64Array(THETA_NODES.length)
  for (const { calibrated } of scored) {
    const { logNormaliser } = calibrated
    for (let node = 0; node < normaliser.length; node += 1) {
      normaliser[node] = (normaliser[node] ?? 0) + (logNormaliser[node] ?? 0)
    }
  }
  sums.set(first, { items: scored.map(({ calibrated }) => calibrated), normaliser })
  return normaliser
}

function isOf({ items }: Sum, scored: readonly ScoredItem[]): boolean {
  if (items.length !== scored.length) return false
  for (let place = 0; place < items.length; place += 1) {
    if (items[place] !== scored[place]?.calibrated) return false
  }
  return true
}
