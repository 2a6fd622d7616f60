import type { Entry } from '../context.ts'
import { ABSOLUTES } from '../data/absolutes.ts'
import { BANNED_OPTIONS } from '../data/banned-options.ts'
import { HEDGES } from '../data/hedges.ts'
import { everyText, optionWords } from '../entry-words.ts'
import { keyIds } from '../item-key.ts'
import type { Rule } from '../rule.ts'
import { eachItem } from '../rule.ts'
import { findPhrases } from '../text.ts'

const QUESTION = /What should the TPM do(?: first| best| worst)?\?$/

export const WORDING_RULES: readonly Rule[] = [
  {
    id: 'E06',
    severity: 'error',
    summary: 'no catch-all options, no negative stems',
    check: eachItem(faultsOfCatch),
  },
  {
    id: 'E08',
    severity: 'error',
    summary: "a judgement stem ends with 'What should the TPM do?'; nothing asks 'would you'",
    check: eachItem(faultsOfQuestion),
  },
  {
    id: 'E13',
    severity: 'error',
    summary: 'no absolute in distractors alone, no hedge in the key alone',
    check: eachItem(faultsOfStrength),
  },
]

function faultsOfCatch(entry: Entry): readonly string[] {
  const options = optionWords(entry).flatMap(({ id, text }) =>
    findPhrases(text, BANNED_OPTIONS).map((phrase) => `option ${id} says '${phrase}'`),
  )
  const question = entry.words.stem.split(/(?<=[.!])\s+/).at(-1) ?? ''
  const negative =
    /\b(?:NOT|EXCEPT)\b/.test(entry.words.stem) || /\b(?:not|except)\b/.test(question)
  return negative ? [...options, 'the question is negative'] : options
}

function faultsOfQuestion(entry: Entry): readonly string[] {
  const faults = everyText(entry)
    .flatMap((text) => findPhrases(text, ['would you']))
    .map(() => "says 'would you'")
  const { item, words } = entry
  if (item.type !== 'judgement' || QUESTION.test(words.stem)) return faults
  return [...faults, "the stem does not end with 'What should the TPM do?'"]
}

function faultsOfStrength(entry: Entry): readonly string[] {
  const { item } = entry
  if (item.type === 'order') return []
  const keys = keyIds(item)
  const options = optionWords(entry)
  const inKey = options.filter(({ id }) => keys.includes(id))
  const others = options.filter(({ id }) => !keys.includes(id))
  const strong = ABSOLUTES.flatMap((phrase) => {
    if (inKey.some(({ text }) => findPhrases(text, [phrase]).length > 0)) return []
    return others
      .filter(({ text }) => findPhrases(text, [phrase]).length > 0)
      .map(({ id }) => `option ${id} says '${phrase}', the key does not`)
  })
  const has = (list: typeof options) =>
    list.some(({ text }) => findPhrases(text, HEDGES).length > 0)
  return has(inKey) && !has(others) ? [...strong, 'only the key hedges'] : strong
}
