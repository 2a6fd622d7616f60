import type { OptionId, OrderItem } from '#engine/types.ts'

/**
 * The steps in an order that keeps every agreed pair. Where the pairs leave a choice, the step that
 * the answer has earlier comes first, so that a fully right answer is shown as it was given.
 */
export function rightOrder(item: OrderItem, answer: readonly OptionId[]): readonly OptionId[] {
  const before = stepsBefore(item)
  const rest = [...answer]
  const order: OptionId[] = []
  while (rest.length > 0) {
    const free = rest.findIndex((id) => !rest.some((other) => before.get(id)?.has(other)))
    order.push(...rest.splice(Math.max(0, free), 1))
  }
  return order
}

/** The pairs of steps that may go either way: neither agreed on nor implied by a chain of pairs. */
export function freePairs(item: OrderItem): readonly (readonly [OptionId, OptionId])[] {
  const before = stepsBefore(item)
  const ids = item.options.map(({ id }) => id)
  return ids.flatMap((first, place) =>
    ids
      .slice(place + 1)
      .filter((second) => !before.get(first)?.has(second) && !before.get(second)?.has(first))
      .map((second) => [first, second] as const),
  )
}

/** What must come before each step, chains of pairs included. */
function stepsBefore({ options, pairs }: OrderItem): ReadonlyMap<OptionId, ReadonlySet<OptionId>> {
  const before = new Map(options.map(({ id }) => [id, new Set<OptionId>()]))
  // Each round lengthens the chains that are known by one step.
  for (const _ of options) {
    for (const [first, second] of pairs) {
      const known = before.get(second)
      known?.add(first)
      for (const earlier of before.get(first) ?? []) known?.add(earlier)
    }
  }
  return before
}
