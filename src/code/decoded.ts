import type { AreaId, Attempt, FormId, Ratings, SelfRatings } from '#engine/types.ts'

/** What a scores-only code carries: five estimates and no responses. */
export type Scores = {
  readonly bank: string
  readonly form: FormId
  readonly date: string
  readonly areas: readonly {
    readonly area: AreaId
    readonly theta: number
    readonly se: number
    readonly enough: boolean
  }[]
  readonly careless?: boolean
  readonly name?: string
  readonly label?: string
}

/** What an advisor's view adds to the five estimates it was given about. */
export type AdvisorView = {
  /** The learner's own ratings, as far as the advisor had them. */
  readonly selfRatings: SelfRatings
  /** The advisor's, on the same five anchored steps; at least one. */
  readonly ratings: Ratings
  /** The day the advisor gave them, YYYY-MM-DD. */
  readonly ratedOn: string
}

export type DecodeFailure =
  | 'empty'
  | 'malformed'
  | 'checksum'
  | 'newer-version'
  | 'unknown-bank'
  | 'out-of-range'
  | 'locked'

/** `code` is the canonical writing: identity, duplicates and history go by it alone. */
export type Decoded =
  | {
      readonly ok: true
      readonly kind: 'answers'
      readonly code: string
      readonly attempt: Attempt
    }
  | { readonly ok: true; readonly kind: 'scores'; readonly code: string; readonly scores: Scores }
  | {
      readonly ok: true
      readonly kind: 'advisor'
      readonly code: string
      readonly scores: Scores
      readonly view: AdvisorView
    }
  | { readonly ok: false; readonly reason: DecodeFailure }
