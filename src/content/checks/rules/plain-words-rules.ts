import type { Entry } from '../context.ts'
import { ACRONYMS } from '../data/acronyms.ts'
import { COMPANIES } from '../data/companies.ts'
import { IDIOMS } from '../data/idioms.ts'
import { PEOPLE_WORDS } from '../data/people-words.ts'
import { PROPER_NOUNS } from '../data/proper-nouns.ts'
import { everyText } from '../entry-words.ts'
import { gradeOf } from '../reading-grade.ts'
import type { Rule } from '../rule.ts'
import { eachItem } from '../rule.ts'
import { countWords, findPhrases, sentencesOf } from '../text.ts'

export const PLAIN_WORDS_RULES: readonly Rule[] = [
  {
    id: 'E14',
    severity: 'error',
    summary: 'roles, not names: no company, person, gender, nationality, religion or age',
    check: eachItem((entry) => [
      ...phrasesIn(entry, PEOPLE_WORDS),
      ...companiesIn(entry),
      ...namesIn(entry),
    ]),
  },
  {
    id: 'E15',
    severity: 'error',
    summary: 'no idiom, sport or war metaphor; acronyms expanded or on the list',
    check: eachItem((entry) => [...phrasesIn(entry, IDIOMS), ...acronymsIn(entry)]),
  },
  {
    id: 'W16',
    severity: 'warning',
    summary: 'reading grade at most 10, no sentence over 22 words',
    check: eachItem(faultsOfReading),
  },
]

function phrasesIn(entry: Entry, phrases: readonly string[]): readonly string[] {
  const found = everyText(entry).flatMap((text) => findPhrases(text, phrases))
  return [...new Set(found)].map((phrase) => `says '${phrase}'`)
}

/** With their capital: 'slack' in a plan and 'excel' are plain words. */
function companiesIn(entry: Entry): readonly string[] {
  const text = everyText(entry).join(' ')
  return COMPANIES.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).map(
    (name) => `names '${name}'`,
  )
}

/** A capital inside a sentence is a name, unless it is on the list or an acronym. */
function namesIn(entry: Entry): readonly string[] {
  const names = everyText(entry)
    .flatMap(sentencesOf)
    .flatMap((sentence) => sentence.match(/(?<=[a-z0-9,;%] )[A-Z][a-z]+/g) ?? [])
    .filter((name) => !PROPER_NOUNS.includes(name))
  return [...new Set(names)].map((name) => `names '${name}'`)
}

function acronymsIn(entry: Entry): readonly string[] {
  const found = everyText(entry)
    .flatMap((text) => text.match(/\b[A-Z]{2,}s?\b/g) ?? [])
    .map((acronym) => acronym.replace(/s$/, ''))
    .filter((acronym) => !ACRONYMS.includes(acronym))
  return [...new Set(found)].map((acronym) => `uses '${acronym}' without expanding it`)
}

function faultsOfReading(entry: Entry): readonly string[] {
  const grade = gradeOf(entry)
  const long = everyText(entry)
    .flatMap(sentencesOf)
    .filter((sentence) => countWords(sentence) > 22)
    .map((sentence) => `a sentence has ${countWords(sentence)} words: '${sentence.slice(0, 40)}…'`)
  return grade > 10 ? [`reading grade ${grade.toFixed(1)}`, ...long] : long
}
