import type { Questions } from '#content/banks/load-words.ts'
import type { Item, OptionId, Response } from '#engine/types.ts'
import { anyResponse, bestResponse, worstResponse } from './synthetic-people.ts'
import type { Respond } from './synthetic-people.ts'
import { drawIndex } from './seeded-random.ts'
import type { Random } from './seeded-random.ts'

/** Ways to answer without knowing, and the two extremes. Each call of `draw` is one person. */
export const BOTS = [
  'random',
  'longest',
  'first',
  'straight-line',
  'all best',
  'all worst',
] as const
export type Bot = (typeof BOTS)[number]

export function drawBot(bot: Bot, questions: Questions, random: Random): Respond {
  switch (bot) {
    case 'random':
      return (item) => anyResponse(item, random)
    case 'longest':
      return (item) => fromRanking(item, byLength(item, questions))
    case 'first':
      return (item) => fromRanking(item, idsOf(item))
    case 'straight-line': {
      const position = drawIndex(4, random)
      return (item) => fromRanking(item, startingAt(position, idsOf(item)))
    }
    case 'all best':
      return bestResponse
    case 'all worst':
      return worstResponse
  }
}

/** Takes the first of a ranking as best and the last as worst, or as many picks as are asked for. */
function fromRanking(item: Item, ranking: readonly OptionId[]): Response {
  const [best, worst] = [ranking[0], ranking.at(-1)]
  if (best === undefined || worst === undefined) return null
  switch (item.type) {
    case 'judgement':
      return { best, worst }
    case 'knowledge':
      return best
    case 'order':
      return ranking
    case 'multi':
      return ranking.slice(0, item.keys.length)
  }
}

function byLength(item: Item, questions: Questions): readonly OptionId[] {
  const words = (id: OptionId) => questions[item.id]?.options[id]?.split(/\s+/).length ?? 0
  return idsOf(item).toSorted((a, b) => words(b) - words(a))
}

function startingAt(position: number, ids: readonly OptionId[]): readonly OptionId[] {
  const start = position % ids.length
  return [...ids.slice(start), ...ids.slice(0, start)]
}

function idsOf(item: Item): readonly OptionId[] {
  return item.options.map(({ id }) => id)
}
