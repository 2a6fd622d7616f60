import type { ItemPace } from '#engine/careless.ts'
import type { ItemOutline, ItemId, Response, Responses } from '#engine/types.ts'
import { optionOrder } from './option-order.ts'

/** How the items responded to were taken. One that was never timed does not count as hurried. */
export function itemPaces(
  items: readonly ItemOutline[],
  take: {
    readonly seed: number
    readonly responses: Responses
    readonly times: Readonly<Record<ItemId, number>>
  },
  words: Readonly<Record<ItemId, number>>,
): readonly ItemPace[] {
  return items.flatMap((item) => {
    const response = take.responses[item.id]
    if (response === undefined) return []
    const pick = singlePick(item, response)
    return {
      words: words[item.id] ?? 0,
      seconds: take.times[item.id] ?? Infinity,
      position: pick === null ? null : optionOrder(item, take.seed).indexOf(pick),
    }
  })
}

/** The one option picked: a knowledge item's, or the best of a judgement item. */
function singlePick(item: ItemOutline, response: Response): string | null {
  if (response === null || item.type === 'order' || item.type === 'multi') return null
  if (typeof response === 'string') return response
  return 'best' in response ? response.best : null
}
