import type { ItemOutline, OptionId, OrderOutline } from '#engine/types.ts'

/** A valid order item leaves this loop after a try or two; it only bounds a broken one. */
const MOST_SHUFFLES = 100

/**
 * The options of an item in the order they are displayed: the same for the same seed and item,
 * independent between items. An order item never starts at an order that earns full credit.
 */
export function optionOrder(item: ItemOutline, seed: number): readonly OptionId[] {
  const random = seededRandom(`${seed}:${item.id}`)
  const ids = item.options.map((option) => option.id)
  let order = shuffle(ids, random)
  if (item.type !== 'order' || item.pairs.length === 0) return order
  for (let tries = 1; tries < MOST_SHUFFLES && isFullCredit(item, order); tries++) {
    order = shuffle(ids, random)
  }
  return order
}

function isFullCredit({ pairs }: OrderOutline, order: readonly OptionId[]): boolean {
  return pairs.every(([before, after]) => order.indexOf(before) < order.indexOf(after))
}

/** Fisher–Yates. */
function shuffle<T>(values: readonly T[], random: () => number): readonly T[] {
  const rest = [...values]
  const shuffled: T[] = []
  while (rest.length > 0) shuffled.push(...rest.splice(Math.floor(random() * rest.length), 1))
  return shuffled
}

/** mulberry32, started at the FNV-1a hash of a text: every item of a take has its own stream. */
function seededRandom(text: string): () => number {
  let state = 0x811c9dc5
  for (const character of text) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
