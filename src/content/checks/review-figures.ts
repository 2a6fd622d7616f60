import type { CheckContext } from './context.ts'
import { isSingleKey, keyIds } from './item-key.ts'
import { percent } from './numbers.ts'

/** How many of the picks are the key. */
export type Hits = { readonly hits: number; readonly picks: number }

export type ReviewFigures = {
  /** Options seen without the stem: the best of a judgement item, the key of a knowledge item. */
  readonly optionsOnly: Hits
  /** The whole item seen without its key: the best of a judgement item. */
  readonly blindBest: Hits
}

/** Nothing where a bank has no reviews. */
export function measureReviews({ bank, evidence }: CheckContext): ReviewFigures | undefined {
  const { reviews } = evidence
  if (!reviews) return undefined
  const count = (field: 'optionsOnly' | 'blind', isCounted: typeof isSingleKey): Hits => {
    const found = bank.items.filter(isCounted).flatMap((item) => {
      const pick = bestOf(reviews[item.id]?.[field])
      return pick === undefined ? [] : [keyIds(item).includes(pick)]
    })
    return { hits: found.filter(Boolean).length, picks: found.length }
  }
  return {
    optionsOnly: count('optionsOnly', isSingleKey),
    blindBest: count('blind', ({ type }) => type === 'judgement'),
  }
}

/** 12 of 60 (20%). */
export function formatHits({ hits, picks }: Hits): string {
  return picks === 0 ? '0 of 0' : `${hits} of ${picks} (${percent(hits / picks)})`
}

type Pick = string | readonly string[] | { readonly best: string }

function bestOf(pick: Pick | undefined): string | undefined {
  if (pick === undefined || typeof pick === 'string') return pick
  return 'best' in pick ? pick.best : undefined
}
