import { possibleResponses } from './possible-responses.ts'
import type { Item, JudgementItem, MultiItem, OptionId, OrderItem, Response } from './types.ts'

const cachedCredits = new WeakMap<Item, { credits: readonly number[]; average: number }>()

/**
 * Credit x of a response, 0 to 1. Judgement (c_best − c_worst + 1)/2; knowledge 0 or 1; order the
 * share of agreed pairs in order (Kendall); multi max(0, (hits − false picks)/keys). 'Not sure'
 * (null) is the average guess. Throws a RangeError for a response the item does not allow.
 */
export function creditOf(item: Item, response: Response): number {
  if (response === null) return averageCredit(item)
  switch (item.type) {
    case 'judgement':
      if (typeof response === 'string' || !('best' in response)) throw misfit(item)
      if (response.best === response.worst) throw misfit(item)
      return (optionCredit(item, response.best) - optionCredit(item, response.worst) + 1) / 2
    case 'knowledge':
      if (typeof response !== 'string' || !hasOption(item, response)) throw misfit(item)
      return response === item.key ? 1 : 0
    case 'order':
      if (typeof response === 'string' || 'best' in response) throw misfit(item)
      return orderCredit(item, response)
    case 'multi':
      if (typeof response === 'string' || 'best' in response) throw misfit(item)
      return multiCredit(item, response)
  }
}

/** The credit of every possible response, 0 to 1, in the order of `possibleResponses`. */
export function possibleCredits(item: Item): readonly number[] {
  return creditsOf(item).credits
}

/** Mean credit x̄ over every possible response, 0 to 1: what answering at random gives. */
export function averageCredit(item: Item): number {
  return creditsOf(item).average
}

function creditsOf(item: Item): { credits: readonly number[]; average: number } {
  const cached = cachedCredits.get(item)
  if (cached) return cached
  const credits = possibleResponses(item).map((response) => creditOf(item, response))
  const average = credits.reduce((sum, credit) => sum + credit, 0) / credits.length
  const fresh = { credits, average }
  cachedCredits.set(item, fresh)
  return fresh
}

function optionCredit(item: JudgementItem, id: OptionId): number {
  const option = item.options.find((candidate) => candidate.id === id)
  if (!option) throw misfit(item)
  return option.credit
}

function orderCredit(item: OrderItem, order: readonly OptionId[]): number {
  if (!isSelection(item, order, item.options.length)) throw misfit(item)
  const kept = item.pairs.filter(([before, after]) => order.indexOf(before) < order.indexOf(after))
  return kept.length / item.pairs.length
}

function multiCredit(item: MultiItem, picks: readonly OptionId[]): number {
  if (!isSelection(item, picks, item.keys.length)) throw misfit(item)
  const hits = picks.filter((id) => item.keys.includes(id)).length
  return Math.max(0, (hits - (picks.length - hits)) / item.keys.length)
}

function isSelection(item: Item, ids: readonly OptionId[], size: number): boolean {
  return (
    ids.length === size &&
    ids.every((id, index) => hasOption(item, id) && ids.indexOf(id) === index)
  )
}

function hasOption(item: Item, id: OptionId): boolean {
  return item.options.some((option) => option.id === id)
}

function misfit(item: Item): RangeError {
  return new RangeError(`response does not fit ${item.type} item ${item.id}`)
}
