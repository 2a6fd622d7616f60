import type { Item, OptionId, Response } from '#engine/types.ts'

export type OptionShare = {
  readonly id: OptionId
  /** Share of answers that name the option at all: in a judgement item as best or as worst. */
  readonly named: number
  /** Share that name it as the best; as `named` for the other types. */
  readonly best: number
}

/** How often each option was picked; 'not sure' left out. Empty for order items: all are used. */
export function optionShares(item: Item, responses: readonly Response[]): readonly OptionShare[] {
  const answers = responses.filter((response) => response !== null)
  if (item.type === 'order' || answers.length === 0) return []
  const shareOf = (isNamed: (named: readonly OptionId[]) => boolean, isBestOnly: boolean) =>
    answers.filter((answer) => isNamed(namedIn(answer, isBestOnly))).length / answers.length
  return item.options.map(({ id }) => ({
    id,
    named: shareOf((ids) => ids.includes(id), false),
    best: shareOf((ids) => ids.includes(id), true),
  }))
}

function namedIn(answer: Exclude<Response, null>, isBestOnly: boolean): readonly OptionId[] {
  if (typeof answer === 'string') return [answer]
  if (!('best' in answer)) return answer
  return isBestOnly ? [answer.best] : [answer.best, answer.worst]
}
