import { expect, test } from 'vitest'
import { countSyllables, gradeOfSentences } from '#content/checks/reading-grade.ts'
import {
  contentRoots,
  cosine,
  countRoots,
  countWords,
  findPhrases,
  jaccard,
  sentencesOf,
} from '#content/checks/text.ts'

test.each([
  ['the', 1],
  ['time', 1],
  ['table', 2],
  ['started', 2],
  ['asked', 1],
  ['teams', 1],
  ['changes', 2],
  ['release', 2],
  ['availability', 6],
  ['hand-off', 2],
  ['2026', 1],
])('%s has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count)
})

test('the grade is that of Flesch and Kincaid', () => {
  // Ten words, two sentences, twelve syllables.
  const sentences = ['The team ran a test.', 'A test found the fault today in time.']
  expect(gradeOfSentences(sentences)).toBeCloseTo(0.39 * (13 / 2) + 11.8 * (14 / 13) - 15.59, 10)
  expect(gradeOfSentences([])).toBe(0)
})

test('phrases are found as whole words, in any case', () => {
  expect(findPhrases('It Depends on the scheduler', ['it depends', 'he', 'schedule'])).toEqual([
    'it depends',
  ])
})

test('words that carry meaning are compared by their roots', () => {
  expect([...contentRoots('The designs were designed by the designer')]).toEqual([
    'design',
    'designer',
  ])
})

test('a typographic apostrophe makes the same word as a straight one', () => {
  expect([...contentRoots('the sponsor’s report')]).toEqual([
    ...contentRoots("the sponsor's report"),
  ])
  expect(jaccard('Don’t wait', "Don't wait")).toBe(1)
})

test.each([
  ['Ask the team', 'Ask the team', 1],
  ['Ask the team', 'Warn a sponsor', 0],
  ['Ask the team', 'Ask the lead', 0.5],
])("the overlap of '%s' and '%s' is %d", (left, right, share) => {
  expect(jaccard(left, right)).toBe(share)
})

test('the cosine is 1 for the same words and 0 for none in common', () => {
  const counts = countRoots('Measure the queue')
  expect(cosine(counts, countRoots('measure queues'))).toBeCloseTo(1)
  expect(cosine(counts, countRoots('Ask a sponsor'))).toBe(0)
  expect(cosine(counts, countRoots(''))).toBe(0)
})

test('sentences end with a full stop, a question or a colon', () => {
  expect(sentencesOf('It grew by 2.5. Why? Put these in order: now.')).toHaveLength(4)
  expect(countWords('  two  words ')).toBe(2)
})
