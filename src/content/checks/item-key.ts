import type { Item, OptionId } from '#engine/types.ts'

/** The options with full credit; none for an order item, whose key is its pairs. */
export function keyIds(item: Item): readonly OptionId[] {
  switch (item.type) {
    case 'judgement':
      return item.options.filter(({ credit }) => credit === 1).map(({ id }) => id)
    case 'knowledge':
      return [item.key]
    case 'multi':
      return item.keys
    case 'order':
      return []
  }
}

/** The option a judgement item calls worst; nothing for the other types. */
export function worstId(item: Item): OptionId | undefined {
  if (item.type !== 'judgement') return undefined
  return item.options.toSorted((a, b) => a.credit - b.credit)[0]?.id
}

/** Credit of picking the option alone, 0 to 1. */
export function optionCredit(item: Item, id: OptionId): number {
  if (item.type === 'judgement') {
    return item.options.find((option) => option.id === id)?.credit ?? 0
  }
  return keyIds(item).includes(id) ? 1 : 0
}

/** Items with exactly one key. */
export function isSingleKey(item: Item): boolean {
  return item.type === 'judgement' || item.type === 'knowledge'
}
