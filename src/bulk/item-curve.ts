import { possibleCredits } from '#engine/credit.ts'
import type { Item } from '#engine/types.ts'

/** The distinct credits of an item, and how many possible responses give each. */
export type CreditCounts = readonly { readonly credit: number; readonly count: number }[]

/** Location β and slope A of an item, as in P(r | θ) ∝ exp(A x(r) (θ − β)). */
export type ItemParameters = { readonly location: number; readonly slope: number }

export function countCredits(item: Item): CreditCounts {
  const counts = new Map<number, number>()
  for (const credit of possibleCredits(item)) counts.set(credit, (counts.get(credit) ?? 0) + 1)
  return [...counts].map(([credit, count]) => ({ credit, count }))
}

/**
 * Under the tilt t = A(θ − β): log Σ_r exp(t x(r)), and mean and variance of the credit, which are
 * its first and second derivative by t.
 */
export function momentsAt(
  credits: CreditCounts,
  tilt: number,
): { readonly logTotal: number; readonly mean: number; readonly variance: number } {
  // Credits lie in 0 … 1, so this is at least the largest exponent.
  const largest = Math.max(0, tilt)
  let total = 0
  let first = 0
  let second = 0
  for (const { credit, count } of credits) {
    const weight = count * Math.exp(tilt * credit - largest)
    total += weight
    first += weight * credit
    second += weight * credit * credit
  }
  const mean = first / total
  return { logTotal: largest + Math.log(total), mean, variance: second / total - mean * mean }
}
