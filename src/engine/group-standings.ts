import type { AreaId, Gap, Role } from './types.ts'
import { AREAS } from './types.ts'

/** Under this many results no figure of a group is given: it would be a figure of persons. */
export const MIN_GROUP = 5

/** One result of a group, in the order of AREAS: scores 0–100, null without enough evidence. */
export type GroupResult = {
  readonly scores: readonly (number | null)[]
  readonly gaps: readonly Gap[]
}

export type Quartiles = { readonly lower: number; readonly median: number; readonly upper: number }

export type AreaStanding = {
  readonly area: AreaId
  readonly target: number
  /** Scores of those with enough evidence, lowest first. */
  readonly scores: readonly number[]
  readonly gaps: number
  readonly quartiles: Quartiles
}

/** Where a group stands in each area, in the order of AREAS; null for an area with too few. */
export function readStandings(
  results: readonly GroupResult[],
  role: Role,
): readonly (AreaStanding | null)[] {
  return AREAS.map((area, at) => {
    const scores: number[] = []
    let gaps = 0
    for (const result of results) {
      const score = result.scores[at]
      if (score === null || score === undefined) continue
      scores.push(score)
      if (result.gaps[at] === 'gap') gaps += 1
    }
    if (scores.length < MIN_GROUP) return null
    scores.sort((a, b) => a - b)
    return { area, target: role.targets[area], scores, gaps, quartiles: quartilesOf(scores) }
  })
}

/** Quartiles of sorted values, of which there is at least one. */
export function quartilesOf(sorted: readonly number[]): Quartiles {
  return {
    lower: quantileOf(sorted, 0.25),
    median: quantileOf(sorted, 0.5),
    upper: quantileOf(sorted, 0.75),
  }
}

/** Quantile of sorted values, `share` 0 to 1, between neighbours in proportion. */
export function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return low + (high - low) * (place - Math.floor(place))
}
