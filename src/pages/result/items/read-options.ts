import type { Item, OptionId, Response } from '#engine/types.ts'
import { rightOrder } from './right-order.ts'

/** What is said of an option: named best or worst, picked, or put at a place (1 is first). */
export type Said = 'best' | 'worst' | 'pick' | number

export type OptionReading = {
  readonly id: OptionId
  readonly you: Said | null
  readonly key: Said | null
}

/**
 * An item's options from the best to the worst by its key, with what the answer and the key say of
 * each. 'Not sure' and an item not reached say nothing.
 */
export function readOptions(item: Item, response: Response | undefined): readonly OptionReading[] {
  const ids = item.options.map(({ id }) => id)
  switch (item.type) {
    case 'judgement': {
      const ranked = item.options.toSorted((a, b) => b.credit - a.credit)
      const ends = { best: ranked[0]?.id, worst: ranked.at(-1)?.id }
      const named = isJudgement(response) ? response : null
      return ranked.map(({ id }) => ({ id, you: endOf(named, id), key: endOf(ends, id) }))
    }
    case 'knowledge':
    case 'multi': {
      const keys = item.type === 'multi' ? item.keys : [item.key]
      const picks = typeof response === 'string' ? [response] : listOf(response)
      const picked = (list: readonly OptionId[], id: OptionId) =>
        list.includes(id) ? 'pick' : null
      return ids
        .toSorted((a, b) => Number(keys.includes(b)) - Number(keys.includes(a)))
        .map((id) => ({ id, you: picked(picks, id), key: picked(keys, id) }))
    }
    case 'order': {
      const answer = listOf(response)
      return rightOrder(item, answer.length > 0 ? answer : ids).map((id, place) => ({
        id,
        you: answer.includes(id) ? answer.indexOf(id) + 1 : null,
        key: place + 1,
      }))
    }
  }
}

type Ends = { readonly best: OptionId | undefined; readonly worst: OptionId | undefined }

function endOf(ends: Ends | null, id: OptionId): Said | null {
  if (ends?.best === id) return 'best'
  return ends?.worst === id ? 'worst' : null
}

function isJudgement(response: Response | undefined): response is { best: string; worst: string } {
  return typeof response === 'object' && response !== null && 'best' in response
}

function listOf(response: Response | undefined): readonly OptionId[] {
  if (typeof response !== 'object' || response === null || 'best' in response) return []
  return response
}
