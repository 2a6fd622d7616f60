import type { Entry } from './context.ts'
import { optionWords } from './entry-words.ts'
import { isSingleKey, keyIds, optionCredit } from './item-key.ts'
import { correlation, mean, spread } from './numbers.ts'
import { countWords } from './text.ts'

export type LengthFigures = {
  /** Share of single-key items whose key is strictly longest, in words. */
  readonly longest: number
  readonly shortest: number
  /** Mean of the key's z-length within its item. */
  readonly meanZ: number
  /** Correlation of z-length within the item with credit, over all options. */
  readonly creditCorrelation: number
}

export function measureLengths(entries: readonly Entry[]): LengthFigures {
  const single = entries.filter(({ item }) => isSingleKey(item)).map(lengthsOf)
  const keys = single.map((options) => ({
    key: options.find(({ isKey }) => isKey),
    others: options.filter(({ isKey }) => !isKey),
  }))
  const is = (compare: (key: number, other: number) => boolean) =>
    mean(
      keys.map(({ key, others }) =>
        key && others.every(({ words }) => compare(key.words, words)) ? 1 : 0,
      ),
    )
  return {
    longest: is((key, other) => key > other),
    shortest: is((key, other) => key < other),
    meanZ: mean(keys.map(({ key }) => key?.z ?? 0)),
    creditCorrelation: correlation(single.flat().map(({ z, credit }) => [z, credit] as const)),
  }
}

function lengthsOf(entry: Entry) {
  const options = optionWords(entry).map(({ id, text }) => ({ id, words: countWords(text) }))
  const counts = options.map(({ words }) => words)
  return options.map(({ id, words }) => ({
    words,
    z: (words - mean(counts)) / (spread(counts) || 1),
    credit: optionCredit(entry.item, id),
    isKey: keyIds(entry.item).includes(id),
  }))
}
