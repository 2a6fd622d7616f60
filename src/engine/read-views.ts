import { NOTABLE_Z, RATING_ERROR, scoreOfRating } from './rating-scale.ts'
import { errorOf, scoreOf } from './scale.ts'
import type { AreaEstimate, AreaId, Ratings, SelfRatings } from './types.ts'

/** One way to see an area; on 0–100, with how far it wanders by itself. */
type View = { readonly score: number; readonly error: number }

export type ViewPair = 'advisor-answers' | 'self-answers' | 'advisor-self'

/** The first view less the second, in points and in standard errors. */
export type ViewDifference = {
  readonly pair: ViewPair
  readonly points: number
  readonly z: number
}

/** An area in three views, each null where there is none; and the pairs beyond the margin. */
export type AreaViews = {
  readonly area: AreaId
  readonly answers: number | null
  readonly self: number | null
  readonly advisor: number | null
  /** The most striking first. */
  readonly differences: readonly ViewDifference[]
}

/**
 * The areas as the answers, the person and an advisor see them, in the order given. Two views differ
 * beyond the margin when |z| > 1.96, z = (a − b)/√(error_a² + error_b²): s for the answers, 20
 * points for a rating, as for the self-view alone. Answers that are not enough are no view.
 */
export function readViews(
  areas: readonly AreaEstimate[],
  selfRatings: SelfRatings,
  ratings: Ratings,
  inflation: number,
): readonly AreaViews[] {
  return areas.map((estimate) => {
    const answers = estimate.enough
      ? { score: scoreOf(estimate.theta), error: errorOf(estimate, inflation) }
      : null
    const self = ratedView(selfRatings[estimate.area])
    const advisor = ratedView(ratings[estimate.area])
    const differences = [
      ...differenceOf('advisor-answers', advisor, answers),
      ...differenceOf('self-answers', self, answers),
      ...differenceOf('advisor-self', advisor, self),
    ]
    return {
      area: estimate.area,
      answers: answers?.score ?? null,
      self: self?.score ?? null,
      advisor: advisor?.score ?? null,
      differences: differences.toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z)),
    }
  })
}

function ratedView(rating: number | undefined): View | null {
  return rating === undefined ? null : { score: scoreOfRating(rating), error: RATING_ERROR }
}

function differenceOf(pair: ViewPair, a: View | null, b: View | null): readonly ViewDifference[] {
  if (!a || !b) return []
  const points = a.score - b.score
  const z = points / Math.hypot(a.error, b.error)
  return Math.abs(z) > NOTABLE_Z ? [{ pair, points, z }] : []
}
