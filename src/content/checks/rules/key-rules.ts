import type { OrderItem } from '#engine/types.ts'
import type { CheckContext, Entry } from '../context.ts'
import { FREE_ORDER_PHRASES } from '../data/free-order-phrases.ts'
import type { Rule } from '../rule.ts'
import { eachItem } from '../rule.ts'
import { findPhrases } from '../text.ts'

const MOST_MONTHS = 24

export const KEY_RULES: readonly Rule[] = [
  {
    id: 'E18',
    severity: 'error',
    summary: 'a knowledge item has a source and a review within 24 months',
    check: eachItem(faultsOfSource),
  },
  {
    id: 'W18',
    severity: 'warning',
    summary: 'no review is overdue',
    check: eachItem(({ provenance: { reviewBy } }, { month }) =>
      reviewBy !== undefined && reviewBy < month ? [`was due for review in ${reviewBy}`] : [],
    ),
  },
  {
    id: 'E19',
    severity: 'error',
    summary: 'an order item has enough agreed pairs, declares the free ones, hides its key',
    check: eachItem(({ item, words }) =>
      item.type === 'order' ? faultsOfPairs(item, Object.values(words.rationale).join(' ')) : [],
    ),
  },
]

function faultsOfSource({ item, provenance }: Entry, { month }: CheckContext): readonly string[] {
  if (item.type !== 'knowledge') return []
  const faults: string[] = []
  if ((provenance.sources ?? []).length === 0) faults.push('has no source')
  if (provenance.reviewBy === undefined) faults.push('has no month of review')
  else if (monthsUntil(provenance.reviewBy, month) > MOST_MONTHS) {
    faults.push(`its review in ${provenance.reviewBy} is too far off`)
  }
  return faults
}

function monthsUntil(later: string, month: string): number {
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return count(later) - count(month)
}

function faultsOfPairs(item: OrderItem, rationale: string): readonly string[] {
  const ids = item.options.map(({ id }) => id)
  const all = (ids.length * (ids.length - 1)) / 2
  const least = ids.length === 4 ? 4 : 6
  const has = (before: string, after: string) =>
    item.pairs.some(([first, second]) => first === before && second === after)
  const faults: string[] = []
  if (item.pairs.length < least) faults.push(`has ${item.pairs.length} agreed pairs of ${all}`)
  if (item.pairs.length < all && findPhrases(rationale, FREE_ORDER_PHRASES).length === 0) {
    faults.push('a pair is free and no rationale says so')
  }
  for (const [first, middle] of item.pairs) {
    const missing = ids.filter((last) => has(middle, last) && !has(first, last))
    faults.push(...missing.map((last) => `${first} comes before ${last} by way of ${middle}`))
  }
  const isInOrder = item.pairs.every(([a, b]) => ids.indexOf(a) < ids.indexOf(b))
  return isInOrder ? [...faults, 'the stored order is the key'] : faults
}
