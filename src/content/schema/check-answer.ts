import type { Item, OptionId } from '#engine/types.ts'
import { findRepeats } from './find-repeats.ts'
import { withFound } from './problem.ts'

/** A key or an answer, in the shape of its item's type; a guess may leave the worst out. */
export type Answer =
  | OptionId
  | readonly OptionId[]
  | { readonly best: OptionId; readonly worst?: OptionId }

const SHAPES = {
  judgement: '{ best, worst }',
  knowledge: 'an option id',
  order: 'a list of option ids',
  multi: 'a list of option ids',
} as const

/** What an answer gets wrong about its item: the type, and the options there are. */
export function checkAnswer(item: Item, answer: Answer, field: string) {
  if (shapeOf(answer) !== SHAPES[item.type]) {
    const message = `must be ${SHAPES[item.type]} for an item of type ${item.type}`
    return [{ field, message: withFound(message, answer) }]
  }
  const named = optionsIn(answer)
  const ids = named.map(({ id }) => id)
  const repeats = findRepeats(ids)
  const faults = named.flatMap(({ place, id }, index) => {
    const at = `${field}${place}`
    if (!item.options.some((option) => option.id === id)) {
      return [{ field: at, message: withFound('is not an option', id) }]
    }
    return repeats.includes(index) ? [{ field: at, message: withFound('comes twice', id) }] : []
  })
  const isWhole = item.type !== 'order' || ids.length === item.options.length
  return isWhole
    ? faults
    : [...faults, { field, message: withFound('must name every option', answer) }]
}

function shapeOf(answer: Answer): string {
  if (typeof answer === 'string') return SHAPES.knowledge
  return 'best' in answer ? SHAPES.judgement : SHAPES.order
}

type Named = { readonly place: string; readonly id: OptionId }

/** Every option an answer names, with its place in it. */
function optionsIn(answer: Answer): readonly Named[] {
  if (typeof answer === 'string') return [{ place: '', id: answer }]
  if (!('best' in answer)) return answer.map((id, index) => ({ place: `[${index}]`, id }))
  const { best, worst } = answer
  const first = { place: '.best', id: best }
  return worst === undefined ? [first] : [first, { place: '.worst', id: worst }]
}
