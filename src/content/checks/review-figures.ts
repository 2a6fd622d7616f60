import type { Item, ItemId, ItemType } from '#engine/types.ts'
import type { ItemReview } from '../schema/review-schema.ts'
import { isKey } from '../schema/review-key.ts'
import type { CheckContext } from './context.ts'
import { isSingleKey, keyIds } from './item-key.ts'
import { percent } from './numbers.ts'

/** How many of the picks are the key. */
export type Hits = { readonly hits: number; readonly picks: number }

export type ReviewFigures = {
  /**
   * Options seen without the stem: the best of a judgement item, the whole key of another. An order
   * item counts when no agreed pair is broken.
   */
  readonly optionsOnly: Hits
  readonly optionsOnlyByType: readonly (Hits & { readonly type: ItemType })[]
  /** The whole item seen without its key: the best of a judgement item. */
  readonly blindBest: Hits
  /** Items nobody has answered from their options alone. */
  readonly unanswered: readonly ItemId[]
}

const TYPES: readonly ItemType[] = ['judgement', 'knowledge', 'multi', 'order']

/** Nothing where a bank has no reviews. */
export function measureReviews({ bank, evidence }: CheckContext): ReviewFigures | undefined {
  const { reviews } = evidence
  if (!reviews) return undefined
  const count = (field: 'optionsOnly' | 'blind', items: readonly Item[]): Hits => {
    const found = items.flatMap((item) => {
      const pick = reviews[item.id]?.[field]
      return pick === undefined ? [] : [isHit(item, pick)]
    })
    return { hits: found.filter(Boolean).length, picks: found.length }
  }
  const ofType = (type: ItemType) => bank.items.filter((item) => item.type === type)
  return {
    optionsOnly: count('optionsOnly', bank.items),
    optionsOnlyByType: TYPES.map((type) => ({ type, ...count('optionsOnly', ofType(type)) })),
    blindBest: count('blind', ofType('judgement')),
    unanswered: bank.items.map(({ id }) => id).filter((id) => !reviews[id]?.optionsOnly),
  }
}

/** 12 of 60 (20%). */
export function formatHits({ hits, picks }: Hits): string {
  return picks === 0 ? '0 of 0' : `${hits} of ${picks} (${percent(hits / picks)})`
}

type Pick = NonNullable<ItemReview['optionsOnly']>

/** Of a judgement item the best alone counts: without a stem nobody is asked for a worst. */
function isHit(item: Item, pick: Pick): boolean {
  if (!isSingleKey(item)) return isKey(item, pick)
  const best = typeof pick === 'object' && 'best' in pick ? pick.best : pick
  return typeof best === 'string' && keyIds(item).includes(best)
}
