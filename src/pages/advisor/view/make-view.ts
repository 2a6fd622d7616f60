import { decode } from '#code/decode.ts'
import type { AdvisorView } from '#code/decoded.ts'
import { encodeAdvisorView } from '#code/encode-scores.ts'
import { BANKS } from '#content/banks/register.ts'
import type { Ratings } from '#engine/types.ts'
import type { Learner } from '../learner.ts'

/**
 * The code of an advisor's view of a result: its estimates and self-ratings as far as it carries
 * them, no answers, and no name. Null where no area was rated.
 */
export function makeView(
  { code, result }: Learner,
  ratings: Ratings,
  ratedOn: string,
): string | null {
  const decoded = decode(code, BANKS)
  if (!decoded.ok) return null
  const { bank, form, date } = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  const selfRatings = selfRatingsOf(decoded)
  const encoded = encodeAdvisorView(
    { bank, form, date, areas: result.estimates },
    { selfRatings, ratings, ratedOn },
    BANKS,
  )
  return encoded.ok ? encoded.code : null
}

/** The ratings of a view's code. */
export function ratingsIn(view: string): Ratings {
  const decoded = decode(view, BANKS)
  return decoded.ok && decoded.kind === 'advisor' ? decoded.view.ratings : {}
}

function selfRatingsOf(decoded: ReturnType<typeof decode>): AdvisorView['selfRatings'] {
  if (!decoded.ok || decoded.kind === 'scores') return {}
  return decoded.kind === 'answers' ? (decoded.attempt.selfRatings ?? {}) : decoded.view.selfRatings
}
