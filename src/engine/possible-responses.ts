import type { Item, OptionId, Response } from './types.ts'

type Answer = Exclude<Response, null>

/**
 * Every answer an item allows, 'not sure' apart: ordered best/worst pairs, single picks, all
 * orders, or all combinations of the stated number (as many as there are keys).
 */
export function possibleResponses(item: Item): readonly Answer[] {
  const ids = item.options.map((option) => option.id)
  switch (item.type) {
    case 'judgement':
      return ids.flatMap((best) =>
        ids.filter((worst) => worst !== best).map((worst) => ({ best, worst })),
      )
    case 'knowledge':
      return ids
    case 'order':
      return ordersOf(ids)
    case 'multi':
      return combinationsOf(ids, item.keys.length)
  }
}

function ordersOf(ids: readonly OptionId[]): readonly (readonly OptionId[])[] {
  if (ids.length === 0) return [[]]
  return ids.flatMap((first) =>
    ordersOf(ids.filter((id) => id !== first)).map((rest) => [first, ...rest]),
  )
}

function combinationsOf(ids: readonly OptionId[], size: number): readonly (readonly OptionId[])[] {
  if (size === 0) return [[]]
  return ids.flatMap((first, index) =>
    combinationsOf(ids.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  )
}
