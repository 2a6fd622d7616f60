import { describe, expect, test } from 'vitest'
import type { Entry } from '#content/checks/context.ts'
import { BOTS, scoreBot } from '#content/checks/naive-bots.ts'
import type { Item } from '#engine/types.ts'

const base = { area: 'technical', facet: 'tech.arch', duty: 'planning', level: 3 } as const

function entry(item: Item, options: readonly string[], stem = 'Which one?'): Entry {
  const words = Object.fromEntries(item.options.map(({ id }, i) => [id, options[i] ?? '']))
  return {
    item,
    words: { stem, options: words, rationale: words, principle: 'A principle.' },
    provenance: { version: 1, keyStatus: 'author' },
  }
}

const ids = (letters: string) => [...letters].map((id) => ({ id }))
const knowledge: Item = { ...base, id: 'k', type: 'knowledge', options: ids('abc'), key: 'c' }
const judgement: Item = {
  ...base,
  id: 'j',
  type: 'judgement',
  options: [
    { id: 'a', credit: 0 },
    { id: 'b', credit: 0.3 },
    { id: 'c', credit: 0.6 },
    { id: 'd', credit: 1 },
  ],
}
const multi: Item = { ...base, id: 'm', type: 'multi', options: ids('abcde'), keys: ['d', 'e'] }

const score = (name: string, ...entries: Entry[]) => {
  const bot = BOTS.find((found) => found.name === name)
  if (!bot) throw new Error(`no bot '${name}'`)
  return scoreBot(bot, entries)
}

describe('a bot whose idea is right scores 1', () => {
  test.each([
    ['knowledge', knowledge],
    ['judgement', judgement],
    ['multi', multi],
  ])('%s', (_type, item) => {
    expect(score('last', entry(item, [])).score).toBeCloseTo(1)
  })
})

test('a judgement item that is answered the wrong way round scores below guessing', () => {
  // Chance is x̄ = 1/2: the worst answer is as far below it as the best is above.
  expect(score('first', entry(judgement, [])).score).toBeCloseTo(-1)
})

test('a knowledge item answered wrong scores −x̄/(1 − x̄)', () => {
  expect(score('first', entry(knowledge, [])).score).toBeCloseTo(-0.5)
})

test('ties are broken by guessing', () => {
  const tied = entry(knowledge, ['discuss it', 'count it', 'discuss that'])
  // One of two at random: (1/2 − 1/3)/(2/3).
  expect(score('collaborate words', tied).score).toBeCloseTo(0.25)
})

test('an item a bot has no idea of counts on the whole bank alone', () => {
  const told = entry(knowledge, ['a', 'b', 'a sponsor'])
  const untold = entry(knowledge, ['a', 'b', 'c'])
  expect(score('escalate words', told, untold)).toMatchObject({
    applies: 1,
    score: 1,
    bankScore: 0.5,
  })
  expect(score('escalate words')).toMatchObject({ applies: 0, score: 0, bankScore: 0 })
})

test('words shared with the stem count', () => {
  const options = ['Ask a sponsor', 'Wait', 'Measure the queue']
  const shared = entry(knowledge, options, 'A queue grows. How does one measure it?')
  expect(score('most words shared with the stem', shared).score).toBe(1)
})
