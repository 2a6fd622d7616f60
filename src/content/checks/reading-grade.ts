import type { Entry } from './context.ts'
import { TECHNICAL_TERMS } from './data/technical-terms.ts'
import { optionWords } from './entry-words.ts'
import { sentencesOf, tokensOf } from './text.ts'

const TERMS = new Set<string>(TECHNICAL_TERMS)

/** Flesch-Kincaid grade of stem and options, technical terms of the list left out. */
export function gradeOf(entry: Entry): number {
  const texts = [entry.words.stem, ...optionWords(entry).map(({ text }) => text)]
  return gradeOfSentences(texts.flatMap(sentencesOf))
}

/** .39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid et al. 1975). */
export function gradeOfSentences(sentences: readonly string[]): number {
  const words = sentences.flatMap(tokensOf).filter((token) => !TERMS.has(token))
  if (words.length === 0) return 0
  const syllables = words.reduce((total, word) => total + countSyllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** By vowel groups: right for nine English words in ten, which is enough for a mean. */
export function countSyllables(word: string): number {
  if (/^\d/.test(word)) return 1
  return word
    .split('-')
    .map((part) =>
      part.replace(/(?:[^laeiouyscgxzh]es|[^td]ed|[^aeiouyl]e)$/, (end) => end.charAt(0)),
    )
    .map((part) => part.match(/[aeiouy]+/g)?.length ?? 1)
    .reduce((total, count) => total + count, 0)
}
