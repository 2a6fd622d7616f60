import { AREAS, type AreaId, type Role } from '#engine/types.ts'
import type { RowReading } from '../learner.ts'

/** Under this many results no figure of a group is shown: it would be a figure of persons. */
export const MIN_GROUP = 5

export type AreaStanding = {
  readonly area: AreaId
  readonly target: number
  /** Scores of those with enough evidence, lowest first. */
  readonly scores: readonly number[]
  readonly gaps: number
  readonly quartiles: { readonly lower: number; readonly median: number; readonly upper: number }
}

/** Where a group stands in each area, in the order of AREAS; null for an area with too few. */
export function readStandings(
  rows: readonly RowReading[],
  role: Role,
): readonly (AreaStanding | null)[] {
  return AREAS.map((area, at) => {
    const scores: number[] = []
    let gaps = 0
    for (const { learner, reading } of rows) {
      const score = learner.result.scores[at]
      if (score === null || score === undefined) continue
      scores.push(score)
      if (reading.gaps[at] === 'gap') gaps += 1
    }
    if (scores.length < MIN_GROUP) return null
    scores.sort((a, b) => a - b)
    const quartiles = {
      lower: quantileOf(scores, 0.25),
      median: quantileOf(scores, 0.5),
      upper: quantileOf(scores, 0.75),
    }
    return { area, target: role.targets[area], scores, gaps, quartiles }
  })
}

/** Quantile of sorted values, `share` 0 to 1, between neighbours in proportion. */
export function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return low + (high - low) * (place - Math.floor(place))
}
