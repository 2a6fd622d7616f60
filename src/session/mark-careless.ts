import { isCareless } from '#engine/careless.ts'
import type { Attempt, ItemId, ItemOutline } from '#engine/types.ts'
import { itemPaces } from './item-pace.ts'

type Take = Parameters<typeof itemPaces>[1]

/** The attempt, marked where it was hurried through; `words` an item, for its reading time. */
export function markCareless(
  attempt: Attempt,
  items: readonly ItemOutline[],
  take: Take,
  words: Readonly<Record<ItemId, number>>,
): Attempt {
  const isHurried = isCareless({ items: itemPaces(items, take, words) })
  return isHurried ? { ...attempt, careless: true } : attempt
}
