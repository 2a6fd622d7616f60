/** The five skill areas, in the order the radar draws them. */
export const AREAS = [
  'technical',
  'leadership',
  'problem-solving',
  'time-management',
  'communication',
] as const
export type AreaId = (typeof AREAS)[number]

export const DUTIES = ['planning', 'stakeholders', 'risk', 'collaboration'] as const
export type DutyId = (typeof DUTIES)[number]

export type ItemType = 'judgement' | 'knowledge' | 'order' | 'multi'
export type ItemId = string
export type OptionId = string
export type FormId = string
export type RoleId = string
export type CourseId = string

type ItemBase = {
  readonly id: ItemId
  readonly area: AreaId
  readonly facet: string
  readonly duty: DutyId
  /** Author's level of difficulty, 1 to 5. */
  readonly level: number
  /** Slope A per full credit; the bank's slope for the type where absent. */
  readonly slope?: number
  /** Location β on the θ scale; derived from `level` where absent. */
  readonly location?: number
}

export type JudgementItem = ItemBase & {
  readonly type: 'judgement'
  readonly options: readonly { readonly id: OptionId; readonly credit: number }[]
}
export type KnowledgeItem = ItemBase & {
  readonly type: 'knowledge'
  readonly options: readonly { readonly id: OptionId }[]
  readonly key: OptionId
}
export type OrderItem = ItemBase & {
  readonly type: 'order'
  readonly options: readonly { readonly id: OptionId }[]
  /** Agreed pairs [before, after]; a pair left out costs nobody. */
  readonly pairs: readonly (readonly [OptionId, OptionId])[]
}
export type MultiItem = ItemBase & {
  readonly type: 'multi'
  readonly options: readonly { readonly id: OptionId }[]
  readonly keys: readonly OptionId[]
}
export type Item = JudgementItem | KnowledgeItem | OrderItem | MultiItem

/** What an item is to whoever shows it or writes it into a code: nothing that only scoring needs. */
export type ItemOutline = Pick<ItemBase, 'id' | 'area'> & {
  readonly options: readonly { readonly id: OptionId }[]
} & (
    | { readonly type: 'judgement' | 'knowledge' }
    | Pick<OrderItem, 'type' | 'pairs'>
    | Pick<MultiItem, 'type' | 'keys'>
  )
export type OrderOutline = ItemOutline & { readonly type: 'order' }

/** A bank as far as taking one of its forms needs it. */
export type BankOutline = Pick<Bank, 'id' | 'forms'> & { readonly items: readonly ItemOutline[] }

export type Model = {
  /** Slope A per full credit, by item type. */
  readonly slopes: Readonly<Record<ItemType, number>>
  /** Correlation between any two areas, 0 to 1. */
  readonly correlation: number
  /** Factor on every standard error shown, for parameters not yet calibrated. */
  readonly inflation: number
  /** Distance between two item levels on the θ scale. */
  readonly levelStep: number
}

export type Bank = {
  readonly id: string
  readonly model: Model
  readonly items: readonly Item[]
  readonly forms: Readonly<Record<FormId, readonly ItemId[]>>
}

export type JudgementResponse = { readonly best: OptionId; readonly worst: OptionId }
/** One answer. `null` is 'not sure'; an item that is missing was not reached. */
export type Response = JudgementResponse | OptionId | readonly OptionId[] | null
export type Responses = Readonly<Record<ItemId, Response>>

/** Ratings on five anchored steps, 1 to 5; an area that is missing was skipped. */
export type Ratings = Readonly<Partial<Record<AreaId, number>>>
/** A person's own, given before the first item. */
export type SelfRatings = Ratings

/** A finished (or interrupted) take: everything a result code carries. */
export type Attempt = {
  readonly bank: string
  readonly form: FormId
  /** Calendar day, YYYY-MM-DD. */
  readonly date: string
  readonly responses: Responses
  readonly selfRatings?: SelfRatings
  readonly careless?: boolean
  readonly name?: string
  readonly label?: string
}

/** Posterior mean and standard deviation on the θ scale, before the inflation factor. */
export type Estimate = { readonly theta: number; readonly se: number }

export type AreaEstimate = Estimate & {
  readonly area: AreaId
  /** Items of the area that were responded to; 'not sure' counts. */
  readonly answered: number
  /** At least two items responded to; otherwise nothing is drawn or called. */
  readonly enough: boolean
}

/** A role's demands: targets, floors and weights on the 0–100 scale; weights sum to 1. */
export type Role = {
  readonly id: RoleId
  readonly targets: Readonly<Record<AreaId, number>>
  readonly floors: Readonly<Partial<Record<AreaId, number>>>
  readonly weights: Readonly<Record<AreaId, number>>
}

/** Lower edges of the bands on the readiness scale; content data, provisional. */
export type BandCuts = { readonly approaching: number; readonly ready: number }
export type Band = 'building' | 'approaching' | 'ready' | 'insufficient'

export type Price = 'free' | 'paid' | 'unknown'

/** What the engine needs to know of a course. `null` is unknown, never a guess. */
export type Course = {
  readonly id: CourseId
  readonly hours: number | null
  /** First and last level the course serves, 1 to 5. */
  readonly levels: { readonly from: number; readonly to: number } | null
  readonly price: Price
  /** Share of the area's gap the course addresses, 0 to 1, by area. */
  readonly coverage: Readonly<Partial<Record<AreaId, number>>>
  /** How much of it is practice, 0 to 1. */
  readonly practice: number | null
  readonly requires: readonly CourseId[]
}

export type Level = 1 | 2 | 3 | 4 | 5
export type Gap = 'met' | 'gap' | 'unclear'
