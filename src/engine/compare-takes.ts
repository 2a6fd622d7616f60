import type { Change, Comparison } from './report.ts'
import { errorOf, scoreOf, Z_80 } from './scale.ts'
import type { AreaEstimate, Bank, Responses } from './types.ts'

/** One take; a scores-only one has no responses. Areas in the order of AREAS. */
export type Take = {
  readonly bank: Bank
  readonly areas: readonly AreaEstimate[]
  readonly responses?: Responses | undefined
}

/**
 * The change from one take to another in points of 0–100, the mean of the five areas and each area.
 * A change is beyond the margin when it exceeds 1.28 √(s₁² + s₂²), s with each bank's own inflation;
 * banks may differ, as every bank's θ is on one scale. The mean's variance is Σ s_k²/25: the areas
 * are taken as independent, as in readiness, since a scores-only code carries no covariances.
 * Refused: an item responded to in both takes ('shared-responses'), an area not enough in either.
 */
export function compareTakes(first: Take, second: Take): Comparison {
  if (sharesResponses(first, second)) return { ok: false, reason: 'shared-responses' }
  if ([...first.areas, ...second.areas].some((area) => !area.enough)) {
    return { ok: false, reason: 'not-enough' }
  }
  const areas = first.areas.flatMap((before) => {
    const after = second.areas.find((estimate) => estimate.area === before.area)
    if (!after) return []
    const change = scoreOf(after.theta) - scoreOf(before.theta)
    const variance =
      errorOf(before, first.bank.model.inflation) ** 2 +
      errorOf(after, second.bank.model.inflation) ** 2
    return [{ area: before.area, change, variance }]
  })
  const sumOf = (pick: (area: (typeof areas)[number]) => number): number =>
    areas.reduce((sum, area) => sum + pick(area), 0)
  const mean = sumOf((area) => area.change) / areas.length
  const variance = sumOf((area) => area.variance) / areas.length ** 2
  return {
    ok: true,
    mean: judgeChange(mean, variance),
    areas: areas.map((area) => ({ area: area.area, ...judgeChange(area.change, area.variance) })),
  }
}

function judgeChange(change: number, variance: number): Change {
  const smallestSeen = Z_80 * Math.sqrt(variance)
  return { change, smallestSeen, isBeyondMargin: Math.abs(change) > smallestSeen }
}

function sharesResponses(first: Take, second: Take): boolean {
  const others = second.responses ?? {}
  return Object.keys(first.responses ?? {}).some((item) => Object.hasOwn(others, item))
}
