import { describe, expect, test } from 'vitest'
import { MIN_RESPONSES } from '#bulk/prepare-area.ts'
import { flagItem } from '#bulk/item-flags.ts'
import { itemStatistics } from '#bulk/item-statistics.ts'
import type { ItemStatistics } from '#bulk/item-statistics.ts'
import { optionShares } from '#bulk/option-shares.ts'
import { pooledCorrelation } from '#bulk/pooled-correlation.ts'
import { bestResponse, worstResponse } from '#bulk/synthetic-people.ts'
import { itemsOf } from '#bulk/simulate-accuracy.ts'
import { averageCredit } from '#engine/credit.ts'
import { scoreItems } from '#engine/score-items.ts'
import type { Item, Response } from '#engine/types.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'

function itemOf(type: Item['type']): Item {
  const item = fixtureBank.items.find((candidate) => candidate.type === type)
  if (!item) throw new Error(`no ${type} item`)
  return item
}

describe('shares of options', () => {
  const shares = (type: Item['type'], responses: readonly Response[]) =>
    optionShares(itemOf(type), responses).map(({ named, best }) => [named, best])

  test('judgement: named at all, and named best', () => {
    const responses = [
      { best: 'a', worst: 'd' },
      { best: 'b', worst: 'a' },
    ]
    expect(shares('judgement', responses).slice(0, 4)).toEqual([
      [1, 0.5],
      [0.5, 0.5],
      [0, 0],
      [0.5, 0],
    ])
  })

  test("knowledge and multi: picks, 'not sure' left out; order: none", () => {
    expect(shares('knowledge', ['a', 'a', 'b', null, 'a'])[0]).toEqual([0.75, 0.75])
    expect(shares('multi', [['a', 'b'], null, ['b', 'c']])[1]).toEqual([1, 1])
    expect(shares('order', [['a', 'b', 'c', 'd']])).toEqual([])
    expect(shares('knowledge', [null])).toEqual([])
  })
})

test('a correlation is taken within forms, and there is none without spread', () => {
  const form = (name: string, pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([x, y]) => ({ form: name, x, y }))
  const easy = form('easy', [
    [8, 9],
    [9, 8],
  ])
  const hard = form('hard', [
    [1, 2],
    [2, 1],
  ])
  expect(pooledCorrelation([...easy, ...hard])).toBeCloseTo(-1, 12)
  expect(
    pooledCorrelation(
      form('a', [
        [1, 1],
        [2, 3],
        [3, 2],
      ]),
    ),
  ).toBeCloseTo(0.5, 12)
  expect(
    pooledCorrelation(
      form('a', [
        [1, 1],
        [1, 3],
      ]),
    ),
  ).toBeNull()
  expect(pooledCorrelation([])).toBeNull()
})

test('figures of an item over takes that are all best, all worst or unsure', () => {
  const items = itemsOf(fixtureBank, 'full-a')
  const item = items.find(({ type }) => type === 'judgement')
  if (!item) throw new Error('no judgement item')
  const answers = [bestResponse, bestResponse, worstResponse, () => null]
  const takes = answers.map((answer) => ({
    form: 'full-a',
    scored: scoreItems(
      fixtureBank,
      'full-a',
      Object.fromEntries(items.map((each) => [each.id, answer(each)])),
    ),
  }))
  const found = itemStatistics(fixtureBank, takes).find(({ id }) => id === item.id)
  expect(found).toMatchObject({ n: 4, notSure: 0.25, fullCredit: 0.5, topThirdWorst: 0 })
  expect(found?.meanCredit).toBeCloseTo((2 + averageCredit(item)) / 4, 9)
  expect(found?.itemRest).toBeGreaterThan(0.95)
  const unmet = itemStatistics(fixtureBank, []).find(({ id }) => id === item.id)
  expect(unmet).toMatchObject({ n: 0, meanCredit: null, itemRest: null, topThirdWorst: null })
})

test('the top third is the best of each form by the rest of the take, the item itself left out', () => {
  const items = itemsOf(fixtureBank, 'full-a')
  const item = items.find(({ type }) => type === 'judgement')
  if (item?.type !== 'judgement') throw new Error('no judgement item')
  const worst = item.options.toSorted((a, b) => a.credit - b.credit)[0]?.id ?? ''
  const best = item.options.find(({ credit }) => credit === 1)?.id ?? ''
  const take = (answer: typeof bestResponse, own: Response) => ({
    form: 'full-a',
    scored: scoreItems(fixtureBank, 'full-a', {
      ...Object.fromEntries(items.map((each) => [each.id, answer(each)])),
      [item.id]: own,
    }),
  })
  const reversed = { best: worst, worst: best }
  const right = { best, worst }
  const shareOf = (takes: readonly ReturnType<typeof take>[]) =>
    itemStatistics(fixtureBank, takes).find(({ id }) => id === item.id)?.topThirdWorst
  const low = [take(worstResponse, right), take(worstResponse, right)]
  expect(shareOf([...low, take(bestResponse, reversed)])).toBe(1)
  expect(shareOf([...low, take(bestResponse, right)])).toBe(0)
})

describe('remarks of W40', () => {
  const item = itemOf('knowledge')
  const sound: ItemStatistics = {
    id: item.id,
    n: MIN_RESPONSES,
    notSure: 0,
    fullCredit: 0.6,
    meanCredit: 0.6,
    itemRest: 0.3,
    options: item.options.map(({ id }) => ({ id, named: 0.3, best: 0.3 })),
    topThirdWorst: null,
  }
  const key = item.type === 'knowledge' ? item.key : ''
  const named = (isKey: boolean) =>
    sound.options.map((option) =>
      (option.id === key) === isKey ? { ...option, named: 0.02 } : option,
    )

  test.each<[string, Partial<ItemStatistics>, readonly string[]]>([
    ['a sound item', {}, []],
    ['.14 mean credit', { meanCredit: 0.14 }, ['too hard']],
    ['.96 mean credit', { meanCredit: 0.96 }, ['too easy']],
    ['item-rest r .04', { itemRest: 0.04 }, ['low item-rest r']],
    ['no spread at all', { itemRest: null }, ['low item-rest r']],
    ['a key that 2 % pick', { options: named(true) }, []],
    ['11 % of the top third for the worst', { topThirdWorst: 0.11 }, ['top third picks worst']],
    ['too few responses to tell', { n: MIN_RESPONSES - 1, meanCredit: 0.01 }, []],
  ])('%s', (_, change, flags) => {
    expect(flagItem(item, { ...sound, ...change })).toEqual(flags)
  })

  test('distractors that 2 % pick are named', () => {
    const rare = item.options.flatMap(({ id }) => (id === key ? [] : [id]))
    expect(flagItem(item, { ...sound, options: named(false) })).toEqual([
      `hardly picked: ${rare.join(' ')}`,
    ])
  })
})
