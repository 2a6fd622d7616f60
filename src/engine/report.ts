import type {
  AreaEstimate,
  AreaId,
  Band,
  CourseId,
  DutyId,
  Gap,
  ItemId,
  Level,
  Response,
  RoleId,
} from './types.ts'

/** An area read against a role; scores on 0–100, unrounded. Not drawn unless `enough`. */
export type AreaReport = AreaEstimate & {
  readonly score: number
  /** 80 % interval. */
  readonly low: number
  readonly high: number
  readonly level: Level
  readonly target: number
  /** P(S < target), 0 to 1. */
  readonly chanceBelow: number
  readonly gap: Gap
  /** P(S < floor) ≥ .8. */
  readonly critical: boolean
}

/** Readiness on 0–100 with its 80 % interval; nulls where an area is not enough. */
export type Readiness =
  | {
      readonly score: number
      readonly low: number
      readonly high: number
      readonly band: Exclude<Band, 'insufficient'>
    }
  | { readonly score: null; readonly low: null; readonly high: null; readonly band: 'insufficient' }

export type Nearness = { readonly role: RoleId; readonly readiness: Readiness }

export type DutyReport = {
  readonly duty: DutyId
  readonly items: number
  /** Share of the credit above the average guess, up to 1, may be negative; null under four items. */
  readonly share: number | null
}

/** A hint, not a score: the evidence the facet's items give together. */
export type FacetReport = {
  readonly facet: string
  readonly area: AreaId
  readonly items: number
  readonly share: number
}

/** A self-rating that differs from the answers by more than chance; at most two. */
export type SelfViewReport = {
  readonly area: AreaId
  /** The person's own rating on 0–100: 10, 30, 50, 70 or 90. */
  readonly self: number
  readonly score: number
  readonly z: number
}

export type ItemReport = {
  readonly item: ItemId
  readonly response: Response
  /** Credit x, 0 to 1. */
  readonly credit: number
  /** Mean credit over everything that could have been answered. */
  readonly averageCredit: number
  /** Slope-weighted points A·x, and the most that the item could give. */
  readonly points: number
  readonly maxPoints: number
}

export type CoursePick = {
  readonly id: CourseId
  /** Marginal gain in expected weighted gap, points. */
  readonly gain: number
  readonly hours: number
  /** The areas this course was picked for, the largest share first. */
  readonly areas: readonly {
    readonly area: AreaId
    readonly gain: number
    readonly chanceBelow: number
    readonly coverage: number
  }[]
}

export type PassedReason =
  | 'hours' // would not fit the hours set
  | 'price' // left out by 'free only'
  | 'overlap' // what it covers, the chosen set covers already
  | 'full' // the plan holds four courses already, which close more together
  | 'level' // written for another level
  | 'little' // too little gain for this person
  | 'unranked' // hours, levels or practice unknown: listed, not ranked

export type CoursePassed = {
  readonly id: CourseId
  readonly reason: PassedReason
  readonly gain: number | null
}

export type CoursePlan = {
  readonly picks: readonly CoursePick[]
  /** Hours of the whole set. */
  readonly hours: number
  /** The nearest others, the most useful first, and every unranked course. */
  readonly passed: readonly CoursePassed[]
}

export type Report = {
  readonly kind: 'answers' | 'scores'
  readonly role: RoleId
  /** In the fixed order of the radar. */
  readonly areas: readonly AreaReport[]
  readonly readiness: Readiness
  readonly nearness: readonly Nearness[]
  readonly plan: CoursePlan
  /** The rest is empty for a scores-only code. */
  readonly duties: readonly DutyReport[]
  readonly facets: readonly FacetReport[]
  readonly selfViews: readonly SelfViewReport[]
  readonly items: readonly ItemReport[]
  readonly careless: boolean
}

/** Two takes compared; changes are second minus first, on 0–100. */
export type Change = {
  readonly change: number
  readonly smallestSeen: number
  readonly isBeyondMargin: boolean
}
export type Comparison =
  | { readonly ok: false; readonly reason: 'shared-responses' | 'not-enough' }
  | {
      readonly ok: true
      readonly mean: Change
      readonly areas: readonly (Change & { readonly area: AreaId })[]
    }
