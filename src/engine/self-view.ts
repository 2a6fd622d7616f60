import { NOTABLE_Z, RATING_ERROR, scoreOfRating } from './rating-scale.ts'
import type { SelfViewReport } from './report.ts'
import { errorOf, scoreOf } from './scale.ts'
import type { AreaEstimate, SelfRatings } from './types.ts'

const MOST_AREAS = 2

/**
 * The areas, two at most and the most striking first, where the self-rating (1–5, standing for 10,
 * 30, 50, 70, 90) differs from the score S by more than chance: z = (self − S)/√(s² + 20²) with
 * |z| > 1.96. Positive z: rated above what the answers show. Areas not enough are left out.
 */
export function readSelfViews(
  areas: readonly AreaEstimate[],
  ratings: SelfRatings,
  inflation: number,
): readonly SelfViewReport[] {
  return areas
    .flatMap((estimate): readonly SelfViewReport[] => {
      const rating = ratings[estimate.area]
      if (rating === undefined || !estimate.enough) return []
      const self = scoreOfRating(rating)
      const score = scoreOf(estimate.theta)
      const z = (self - score) / Math.hypot(errorOf(estimate, inflation), RATING_ERROR)
      return [{ area: estimate.area, self, score, z }]
    })
    .filter(({ z }) => Math.abs(z) > NOTABLE_Z)
    .toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z))
    .slice(0, MOST_AREAS)
}
