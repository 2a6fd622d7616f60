import { THETA_NODES } from './grid.ts'
import type { ScoredItem } from './score-items.ts'

/**
 * Likelihood of an area's responses at each node of θ, scaled so that the largest value is 1; all
 * ones without items. log P(r | θ) = A x (θ − β) − log Σ_r' exp(A x(r') (θ − β)), a divide-by-total
 * model (Bock 1972; Thissen & Steinberg 1986) with the credit as scoring function. The term −A x β
 * does not depend on θ and cancels, so Σ A x is sufficient.
 */
export function likelihoodOf(scored: readonly ScoredItem[]): Float64Array {
  let points = 0
  for (const { calibrated, credit } of scored) points += calibrated.slope * credit
  const logs = new Float64Array(THETA_NODES.length)
  for (let node = 0; node < logs.length; node += 1) logs[node] = points * (THETA_NODES[node] ?? 0)
  for (const { calibrated } of scored) {
    const { logNormaliser } = calibrated
    for (let node = 0; node < logs.length; node += 1) {
      logs[node] = (logs[node] ?? 0) - (logNormaliser[node] ?? 0)
    }
  }
  let largest = -Infinity
  for (const log of logs) if (log > largest) largest = log
  for (let node = 0; node < logs.length; node += 1) {
    logs[node] = Math.exp((logs[node] ?? 0) - largest)
  }
  return logs
}
