import type { ItemOutline, OptionId, Response } from '#engine/types.ts'

/*
 * The listed, fixed order of an item's possible responses, over its options as stored. Result codes
 * carry these ranks, so the order is a promise: never changed, only added to for a new item type.
 */

/** How many different responses an item has, 'not sure' not counted. */
export function countResponses(item: ItemOutline): number {
  const n = item.options.length
  switch (item.type) {
    case 'judgement':
      return n * (n - 1)
    case 'knowledge':
      return n
    case 'order':
      return factorial(n)
    case 'multi':
      return choose(n, item.keys.length)
  }
}

/** The rank of a response, 0 to countResponses − 1; undefined if the item has no such response. */
export function rankResponse(
  item: ItemOutline,
  response: Exclude<Response, null>,
): number | undefined {
  const ids = item.options.map((option) => option.id)
  const n = ids.length
  switch (item.type) {
    case 'judgement': {
      if (typeof response !== 'object' || !('best' in response)) return undefined
      const best = ids.indexOf(response.best)
      const worst = ids.indexOf(response.worst)
      if (best < 0 || worst < 0 || best === worst) return undefined
      return best * (n - 1) + (worst > best ? worst - 1 : worst)
    }
    case 'knowledge': {
      const index = typeof response === 'string' ? ids.indexOf(response) : -1
      return index < 0 ? undefined : index
    }
    case 'order':
      return isListOf(response, ids, n) ? rankOrder(response, ids) : undefined
    case 'multi':
      return isListOf(response, ids, item.keys.length)
        ? rankCombination(
            response.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b),
            n,
          )
        : undefined
  }
}

/** The response of a rank; undefined outside 0 to countResponses − 1. */
export function responseAt(item: ItemOutline, rank: number): Exclude<Response, null> | undefined {
  if (rank < 0 || rank >= countResponses(item)) return undefined
  const ids = item.options.map((option) => option.id)
  const n = ids.length
  switch (item.type) {
    case 'judgement': {
      const b = Math.floor(rank / (n - 1))
      const w = rank % (n - 1)
      const best = ids[b]
      const worst = ids[w >= b ? w + 1 : w]
      return best === undefined || worst === undefined ? undefined : { best, worst }
    }
    case 'knowledge':
      return ids[rank]
    case 'order':
      return orderAt(ids, rank)
    case 'multi':
      return combinationAt(ids, item.keys.length, rank)
  }
}

function isListOf(
  response: Response,
  ids: readonly OptionId[],
  length: number,
): response is readonly OptionId[] {
  return (
    Array.isArray(response) &&
    response.length === length &&
    new Set(response).size === length &&
    response.every((id) => ids.includes(id))
  )
}

function rankOrder(order: readonly OptionId[], ids: readonly OptionId[]): number {
  const rest = [...ids]
  return order.reduce((rank, id) => {
    const index = rest.indexOf(id)
    const radix = rest.length
    rest.splice(index, 1)
    return rank * radix + index
  }, 0)
}

function orderAt(ids: readonly OptionId[], rank: number): readonly OptionId[] {
  const digits: number[] = []
  for (let radix = 1; radix <= ids.length; radix++) {
    digits.unshift(rank % radix)
    rank = Math.floor(rank / radix)
  }
  const rest = [...ids]
  return digits.flatMap((digit) => rest.splice(digit, 1))
}

/** Lexicographic rank of an ascending list of indices among those of the same length. */
function rankCombination(chosen: readonly number[], n: number): number {
  let rank = 0
  let next = 0
  chosen.forEach((index, place) => {
    for (let skipped = next; skipped < index; skipped++) {
      rank += choose(n - skipped - 1, chosen.length - place - 1)
    }
    next = index + 1
  })
  return rank
}

function combinationAt(ids: readonly OptionId[], k: number, rank: number): readonly OptionId[] {
  const chosen: OptionId[] = []
  ids.forEach((id, index) => {
    if (chosen.length === k) return
    const startingHere = choose(ids.length - index - 1, k - chosen.length - 1)
    if (rank < startingHere) chosen.push(id)
    else rank -= startingHere
  })
  return chosen
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1)
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0
  let result = 1
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i
  return result
}
