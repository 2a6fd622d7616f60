import type { Entry } from '../context.ts'
import { IMPERATIVE_VERBS } from '../data/imperative-verbs.ts'
import type { OptionWords } from '../entry-words.ts'
import { optionWords } from '../entry-words.ts'
import { isSingleKey, keyIds } from '../item-key.ts'
import type { Rule } from '../rule.ts'
import { eachItem } from '../rule.ts'
import { contentRoots, jaccard, tokensOf } from '../text.ts'

const VERBS = new Set<string>(IMPERATIVE_VERBS)

export const OPTION_RULES: readonly Rule[] = [
  {
    id: 'E10',
    severity: 'error',
    summary: 'options are distinct and start alike; actions start with an imperative verb',
    check: eachItem((entry) => [...faultsOfOverlap(entry), ...faultsOfOpening(entry)]),
  },
  {
    id: 'E11',
    severity: 'error',
    summary: 'grammar does not give the key away',
    check: eachItem(faultsOfGrammar),
  },
  {
    id: 'E12',
    severity: 'error',
    summary: 'no long word of the stem stands in the key alone',
    check: eachItem(faultsOfClang),
  },
  {
    id: 'W17',
    severity: 'warning',
    summary: 'no option has two steps unless all have',
    check: eachItem(faultsOfSteps),
  },
]

function faultsOfOverlap(entry: Entry): readonly string[] {
  const options = optionWords(entry)
  return options.flatMap((left, index) =>
    options
      .slice(index + 1)
      .filter((right) => jaccard(left.text, right.text) >= 0.6 || contains(left, right))
      .map((right) => `options ${left.id} and ${right.id} say nearly the same`),
  )
}

/** Whether every word of one stands in the other. */
function contains(left: OptionWords, right: OptionWords): boolean {
  const [a, b] = [tokensOf(left.text), tokensOf(right.text)]
  return a.every((token) => b.includes(token)) || b.every((token) => a.includes(token))
}

function faultsOfOpening(entry: Entry): readonly string[] {
  const options = optionWords(entry)
  if (entry.item.type === 'judgement' || entry.item.type === 'order') {
    return options
      .filter(({ text }) => !VERBS.has(firstWord(text)))
      .map(({ id, text }) => `option ${id} opens with '${firstWord(text)}', no known verb`)
  }
  const isFigure = options.filter(({ text }) => /^(?:about )?\d/i.test(text)).length
  return isFigure > 0 && isFigure < options.length ? ['some options are figures, some words'] : []
}

function faultsOfGrammar(entry: Entry): readonly string[] {
  const { item, words } = entry
  if (!isSingleKey(item)) return []
  const key = keyIds(item)[0]
  const options = optionWords(entry)
  const article = /\b(an?)[:?]?$/i.exec(words.stem.trim())?.[1]?.toLowerCase()
  const cues: readonly ((text: string) => boolean)[] = [
    (text) => /^(?:an?|the) /i.test(text),
    (text) => article === undefined || /^[aeiou]/i.test(text) === (article === 'an'),
    (text) => /[.?]$/.test(text),
    (text) => /^[A-Z]/.test(text),
  ]
  return cues.flatMap((cue) => {
    const fits = options.filter(({ text }) => cue(text)).map(({ id }) => id)
    const misfits = options.map(({ id }) => id).filter((id) => !fits.includes(id))
    const odd = [fits, misfits].find((ids) => ids.length === 1 && ids[0] === key)
    return odd ? [`option ${key} alone has its grammar`] : []
  })
}

function faultsOfClang(entry: Entry): readonly string[] {
  if (entry.item.type === 'order') return []
  const keys = keyIds(entry.item)
  const roots = (isKey: boolean) =>
    new Set(
      optionWords(entry)
        .filter(({ id }) => keys.includes(id) === isKey)
        .flatMap(({ text }) => [...contentRoots(text)]),
    )
  const [inKey, inOthers] = [roots(true), roots(false)]
  return [...contentRoots(entry.words.stem)]
    .filter((root) => root.length > 5 && inKey.has(root) && !inOthers.has(root))
    .map((root) => `'${root}' stands in the stem and the key alone`)
}

function faultsOfSteps(entry: Entry): readonly string[] {
  const hasTwo = ({ text }: OptionWords) => / and then |;/.test(text)
  const options = optionWords(entry)
  if (options.every(hasTwo)) return []
  return options.filter(hasTwo).map(({ id }) => `option ${id} has two steps`)
}

const firstWord = (text: string) => tokensOf(text)[0] ?? ''
