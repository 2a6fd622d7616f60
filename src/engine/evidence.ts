import type { ScoredItem } from './score-items.ts'

/**
 * What a few items show together: Σ A(x − x̄)/Σ A(1 − x̄), 1 for full credit, 0 for the average
 * guess, negative below it. At least one item.
 */
export function evidenceOf(scored: readonly ScoredItem[]): number {
  let gained = 0
  let possible = 0
  for (const { calibrated, credit } of scored) {
    gained += calibrated.slope * (credit - calibrated.averageCredit)
    possible += calibrated.slope * (1 - calibrated.averageCredit)
  }
  return gained / possible
}
