import type { OptionId } from '#engine/types.ts'
import type { Entry } from './context.ts'
import { countWords } from './text.ts'

export type OptionWords = { readonly id: OptionId; readonly text: string }

/** The options' words in stored order. */
export function optionWords({ item, words }: Entry): readonly OptionWords[] {
  return item.options.map(({ id }) => ({ id, text: words.options[id] ?? '' }))
}

/** What a person reads before answering. */
export function questionText(entry: Entry): string {
  return [entry.words.stem, ...optionWords(entry).map(({ text }) => text)].join(' ')
}

/** Every sentence of an item that is ever shown. */
export function everyText({ words }: Entry): readonly string[] {
  return [
    words.stem,
    ...Object.values(words.options),
    ...Object.values(words.rationale),
    words.principle,
  ]
}

export function countItemWords(entry: Entry): number {
  return countWords(questionText(entry))
}
