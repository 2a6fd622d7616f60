import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkContentIntegrity } from '#content/schema/check-content-integrity.ts'
import { formatProblem } from '#content/schema/problem.ts'
import type { Files } from './content-files.ts'
import { plant, soundFiles } from './content-files.ts'

const BANK = 'src/content/banks/2026-1'
const REVIEWS = `${BANK}/reviews.json`

const faultsOf = (files: Files) => checkContentIntegrity(files).map(formatProblem)

/** A review of every type of item; one item has none. */
function reviewedFiles(): Files {
  const reviews = {
    'tech-arch-1': {
      keyed: { best: 'b', worst: 'd' },
      blind: { best: 'c', worst: 'd' },
      optionsOnly: { best: 'a' },
      disagreement: 'The stem does not say who owns the budget.',
      changed: 'The stem says it.',
    },
    'lead-infl-1': { keyed: 'a', blind: 'a', optionsOnly: 'c' },
    'prob-root-1': { keyed: ['a', 'b', 'c', 'd'], blind: ['b', 'a', 'c', 'd'] },
    'comm-stat-1': { keyed: ['c', 'a'], blind: ['a', 'e'], optionsOnly: ['a', 'b'] },
  }
  return { ...soundFiles(), [REVIEWS]: reviews }
}

test('reviews may be missing, and may miss items', () => {
  expect(faultsOf(soundFiles())).toEqual([])
  expect(faultsOf(reviewedFiles())).toEqual([])
})

test.each<[name: string, path: (string | number)[], value: unknown, message: string]>([
  [
    'an item the bank lacks',
    ['lead-infl-9'],
    { keyed: 'a', blind: 'a' },
    'item lead-infl-9: is not in items.json',
  ],
  [
    'no blind answer',
    ['lead-infl-1', 'blind'],
    undefined,
    'item lead-infl-1: field blind: is missing',
  ],
  [
    'a misspelt field',
    ['lead-infl-1', 'blnd'],
    'a',
    'item lead-infl-1: field blnd: is not a known field',
  ],
  [
    'an empty remark',
    ['tech-arch-1', 'changed'],
    ' ',
    'item tech-arch-1: field changed: must not be empty (found " ")',
  ],
  [
    'no worst',
    ['tech-arch-1', 'blind'],
    { best: 'b' },
    'item tech-arch-1: field blind: must be an option id, a list of option ids, or { best, worst } (found {"best":"b"})',
  ],
  [
    'an answer of no shape',
    ['lead-infl-1', 'keyed'],
    4,
    'item lead-infl-1: field keyed: must be an option id, a list of option ids, or { best, worst } (found 4)',
  ],
  [
    'the shape of another type',
    ['tech-arch-1', 'blind'],
    'b',
    'item tech-arch-1: field blind: must be { best, worst } for an item of type judgement (found "b")',
  ],
  [
    'a list for one key',
    ['lead-infl-1', 'optionsOnly'],
    ['a'],
    'item lead-infl-1: field optionsOnly: must be an option id for an item of type knowledge (found ["a"])',
  ],
  [
    'one key for a list',
    ['comm-stat-1', 'blind'],
    'a',
    'item comm-stat-1: field blind: must be a list of option ids for an item of type multi (found "a")',
  ],
  [
    'an unknown option',
    ['tech-arch-1', 'optionsOnly', 'best'],
    'e',
    'item tech-arch-1: field optionsOnly.best: is not an option (found "e")',
  ],
  [
    'an unknown option in a list',
    ['comm-stat-1', 'blind', 1],
    'f',
    'item comm-stat-1: field blind[1]: is not an option (found "f")',
  ],
  [
    'best and worst alike',
    ['tech-arch-1', 'blind', 'worst'],
    'c',
    'item tech-arch-1: field blind.worst: comes twice (found "c")',
  ],
  [
    'an option left out of an order',
    ['prob-root-1', 'blind'],
    ['a', 'b', 'c'],
    'item prob-root-1: field blind: must name every option (found ["a","b","c"])',
  ],
  [
    'another best',
    ['tech-arch-1', 'keyed', 'best'],
    'c',
    'item tech-arch-1: field keyed: must be the key the bank has now: best b, worst d (found {"best":"c","worst":"d"})',
  ],
  [
    'another worst',
    ['tech-arch-1', 'keyed', 'worst'],
    'a',
    'item tech-arch-1: field keyed: must be the key the bank has now: best b, worst d (found {"best":"b","worst":"a"})',
  ],
  [
    'another right option',
    ['lead-infl-1', 'keyed'],
    'b',
    'item lead-infl-1: field keyed: must be the key the bank has now: a (found "b")',
  ],
  [
    'too many keys',
    ['comm-stat-1', 'keyed', 2],
    'b',
    'item comm-stat-1: field keyed: must be the key the bank has now: a, c (found ["c","a","b"])',
  ],
  [
    'an order that breaks a pair',
    ['prob-root-1', 'keyed'],
    ['b', 'a', 'c', 'd'],
    'item prob-root-1: field keyed: must be the key the bank has now: a before b, b before c, c before d (found ["b","a","c","d"])',
  ],
])('%s is named', (_name, path, value, message) => {
  const files = reviewedFiles()
  plant(files, REVIEWS, path, value)
  expect(faultsOf(files)).toEqual([`${REVIEWS}: ${message}`])
})

test('a key that moves after the review is noticed', () => {
  const files = reviewedFiles()
  plant(files, `${BANK}/items.json`, ['items', 2, 'key'], 'c')
  expect(faultsOf(files)).toEqual([
    `${REVIEWS}: item lead-infl-1: field keyed: must be the key the bank has now: c (found "a")`,
  ])
})

test('an order and a worst may be any that costs nothing', () => {
  const files = reviewedFiles()
  plant(
    files,
    `${BANK}/items.json`,
    ['items', 3, 'pairs'],
    [
      ['a', 'b'],
      ['a', 'c'],
    ],
  )
  plant(files, REVIEWS, ['prob-root-1', 'keyed'], ['d', 'a', 'c', 'b'])
  plant(files, `${BANK}/items.json`, ['items', 0, 'options', 0, 'credit'], 0)
  plant(files, REVIEWS, ['tech-arch-1', 'keyed', 'worst'], 'a')
  expect(faultsOf(files)).toEqual([])
})

test('reviews may hold anything without a crash', () => {
  const sound = soundFiles()
  const entry = fc.dictionary(fc.constantFrom('lead-infl-1', 'tech-arch-1', 'x'), fc.jsonValue())
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), entry), (value) => {
      expect(() => checkContentIntegrity({ ...sound, [REVIEWS]: value })).not.toThrow()
    }),
    { numRuns: 60, examples: [[null], [[]], [{}], ['text'], [7]] },
  )
  expect(faultsOf({ ...sound, [REVIEWS]: [] })).toEqual([`${REVIEWS}: must be an object`])
})

test('reviews of a bank whose items are missing are still read', () => {
  const files = reviewedFiles()
  Reflect.deleteProperty(files, `${BANK}/items.json`)
  expect(faultsOf(files)).toEqual([`${BANK}/items.json: file is missing`])
})
