import type { ItemType } from '#engine/types.ts'
import type { Entry } from '../context.ts'
import { countItemWords, optionWords } from '../entry-words.ts'
import { isSingleKey, keyIds } from '../item-key.ts'
import type { Rule } from '../rule.ts'
import { eachItem } from '../rule.ts'
import { countWords } from '../text.ts'

/** Most words of a stem and of an option, by type. */
const LIMITS: Readonly<Record<ItemType, { readonly stem: number; readonly option: number }>> = {
  judgement: { stem: 40, option: 14 },
  knowledge: { stem: 28, option: 9 },
  order: { stem: 40, option: 10 },
  multi: { stem: 40, option: 12 },
}
const MOST_ITEM_WORDS = 85
const MOST_RATIO = 1.8
const MOST_KEY_LEAD = 3

export const LENGTH_RULES: readonly Rule[] = [
  {
    id: 'E07',
    severity: 'error',
    summary: 'stem, options and item keep to their number of words',
    check: eachItem(faultsOfWords),
  },
  {
    id: 'E09',
    severity: 'error',
    summary: 'options of one item are of like length, and the key does not stand out',
    check: eachItem(faultsOfRatio),
  },
]

function faultsOfWords(entry: Entry): readonly string[] {
  const { stem, option } = LIMITS[entry.item.type]
  const stemWords = countWords(entry.words.stem)
  const itemWords = countItemWords(entry)
  const faults = optionWords(entry)
    .filter(({ text }) => countWords(text) > option)
    .map(({ id, text }) => `option ${id} has ${countWords(text)} words, over ${option}`)
  if (stemWords > stem) faults.push(`the stem has ${stemWords} words, over ${stem}`)
  if (itemWords > MOST_ITEM_WORDS) faults.push(`the item has ${itemWords} words`)
  return faults
}

function faultsOfRatio(entry: Entry): readonly string[] {
  const keys = keyIds(entry.item)
  const options = optionWords(entry).map(({ id, text }) => ({ id, words: countWords(text) }))
  const counts = options.map(({ words }) => words)
  const [longest, shortest] = [Math.max(...counts), Math.min(...counts)]
  const faults: string[] = []
  if (longest / shortest > MOST_RATIO) {
    faults.push(`longest option has ${longest} words, shortest ${shortest}`)
  }
  const others = options.filter(({ id }) => !keys.includes(id)).map(({ words }) => words)
  if (isSingleKey(entry.item) && longest - Math.max(...others) > MOST_KEY_LEAD) {
    faults.push(`the key is longest by ${longest - Math.max(...others)} words`)
  }
  return faults
}
