import { describe, expect, test } from 'vitest'
import type { Response } from '#engine/types.ts'
import { optionOrder } from '#session/option-order.ts'
import { peekDraft } from '#session/peek-draft.ts'
import { fixtureBank, formItems } from '../fixtures/fixture-bank.ts'
import { MemoryStorage } from '../fixtures/memory-storage.ts'
import { answerAll, bestOf } from '../fixtures/respondents.ts'
import { attemptOf, banks, codeOf, DRAFT, finished, HISTORY, openStore } from './open-store.ts'

const quick = formItems('quick-a')
const full = formItems('full-a')
const first = quick[0]
if (!first) throw new Error('no items')

function answer(store: ReturnType<typeof openStore>, items: typeof quick): void {
  for (const item of items) store.getState().answerItem(item.id, bestOf(item))
}

describe('the attempt in progress', () => {
  test('nothing is begun at first, and actions then change and store nothing', () => {
    const storage = new MemoryStorage()
    const store = openStore({ storage })
    const before = attemptOf(store.getState())
    expect(before.form).toBeNull()
    const state = store.getState()
    expect(state.resume()).toBe(false)
    state.answerItem(first.id, null)
    state.rateSelf('technical', 3)
    state.goTo(4)
    state.recordShown(first.id, 3)
    state.holdHalf({ item: first.id })
    state.continueInFull()
    expect(attemptOf(store.getState())).toEqual(before)
    expect(storage.texts.size).toBe(0)
  })

  test('a draft at rest is its code, seed, position, half and times, and nothing else', () => {
    const storage = new MemoryStorage()
    const { begin, rateSelf, answerItem, holdHalf, goTo, recordShown } = openStore({
      storage,
    }).getState()
    begin('quick-a')
    rateSelf('technical', 4)
    rateSelf('leadership', 2)
    rateSelf('leadership', null)
    answerItem(first.id, null)
    recordShown(first.id, 2.5)
    recordShown(first.id, 1)
    goTo(6)
    holdHalf({ item: quick[1]?.id ?? '', picks: ['b'] })
    expect(JSON.parse(storage.texts.get(DRAFT) ?? '')).toEqual({
      v: 1,
      code: codeOf({ responses: { [first.id]: null }, selfRatings: { technical: 4 } }),
      seed: 42,
      position: 6,
      half: { item: quick[1]?.id, picks: ['b'] },
      times: { [first.id]: 3.5 },
    })
    expect([...storage.texts.keys()]).toEqual([DRAFT])
  })

  test('picks are kept in the order a reload gives them', () => {
    const multi = full.find((item) => item.type === 'multi')
    if (multi?.type !== 'multi') throw new Error('no multi')
    const storage = new MemoryStorage()
    const store = openStore({ storage })
    store.getState().begin('full-a')
    store.getState().answerItem(multi.id, multi.keys.toReversed())
    const reloaded = openStore({ storage })
    reloaded.getState().resume()
    expect(reloaded.getState().responses).toEqual(store.getState().responses)
    expect(reloaded.getState().responses).toEqual({ [multi.id]: multi.keys })
  })

  test('an invite’s words are carried once agreed to, across a reload, and taken out again', () => {
    const storage = new MemoryStorage()
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    expect(store.getState().toAttempt()).not.toHaveProperty('label')
    store.getState().agreeToLabel('Spring group')
    const reloaded = openStore({ storage })
    reloaded.getState().resume()
    expect(reloaded.getState().toAttempt().label).toBe('Spring group')
    reloaded.getState().continueInFull()
    expect(reloaded.getState().label).toBe('Spring group')
    reloaded.getState().agreeToLabel(null)
    expect(reloaded.getState().toAttempt()).not.toHaveProperty('label')
    reloaded.getState().agreeToLabel('Spring group')
    reloaded.getState().begin('quick-a')
    expect(reloaded.getState().label).toBeNull()
  })

  test('seconds shown add up across a reload', () => {
    const storage = new MemoryStorage()
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    store.getState().recordShown(first.id, 2)
    for (const seconds of [2, 5]) {
      const reloaded = openStore({ storage })
      reloaded.getState().resume()
      expect(reloaded.getState().times).toEqual({ [first.id]: seconds })
      reloaded.getState().recordShown(first.id, 3)
    }
  })

  test('an answer clears what was half made', () => {
    const store = openStore()
    store.getState().begin('quick-a')
    store.getState().holdHalf({ item: first.id, best: 'a' })
    expect(store.getState().half).toEqual({ item: first.id, best: 'a' })
    store.getState().answerItem(first.id, bestOf(first))
    expect(store.getState().half).toBeNull()
  })

  test.each<[string, string, Response]>([
    ['an item of another form', formItems('quick-b')[0]?.id ?? '', null],
    ['an option the item does not have', first.id, { best: 'a', worst: 'z' }],
    ['a response of another type', first.id, ['a']],
  ])('%s is not an answer', (_, id, response) => {
    const store = openStore()
    store.getState().begin('quick-a')
    store.getState().answerItem(id, response)
    expect(store.getState().responses).toEqual({})
  })

  test.each([
    [-1, 0],
    [4, 4],
    [5, 5],
    [14, 14],
    [15, 15],
    [16, 15],
    [Infinity, 15],
    [NaN, 0],
    [6.7, 6],
  ])('going to step %d of a form of ten leads to %d, the closing step being 15', (step, at) => {
    const store = openStore()
    store.getState().begin('quick-a')
    store.getState().goTo(step)
    expect(store.getState().step).toBe(at)
  })

  test.each([NaN, Infinity, -1])('%d seconds shown do not count', (seconds) => {
    const store = openStore()
    store.getState().begin('quick-a')
    store.getState().recordShown(first.id, seconds)
    expect(store.getState().times).toEqual({})
  })

  test.each(['full-c', 'constructor', ''])('an unknown form %j is not begun', (form) => {
    const store = openStore()
    store.getState().begin(form)
    expect(store.getState().form).toBeNull()
  })

  test('beginning again replaces the attempt, with a new seed', () => {
    const storage = new MemoryStorage()
    let seed = 1
    const store = openStore({ storage, randomSeed: () => seed++ })
    store.getState().begin('quick-a')
    answer(store, quick)
    store.getState().begin('full-b')
    expect(attemptOf(store.getState())).toMatchObject({ form: 'full-b', seed: 2, responses: {} })
    expect(peekDraft(storage, banks)).toEqual({ form: 'full-b', step: 0, answered: 0, items: 28 })
  })

  test('starting over forgets the draft', () => {
    const storage = new MemoryStorage()
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    store.getState().startOver()
    expect(store.getState().form).toBeNull()
    expect(storage.texts.size).toBe(0)
  })

  test('starting over before loading forgets the stored draft too', () => {
    const storage = new MemoryStorage()
    openStore({ storage }).getState().begin('quick-a')
    openStore({ storage }).getState().startOver()
    expect(storage.texts.size).toBe(0)
  })
})

describe('continuing in full', () => {
  test('keeps everything and goes to the first item not responded to', () => {
    const store = openStore()
    store.getState().begin('quick-a')
    store.getState().rateSelf('technical', 5)
    store.getState().recordShown(first.id, 9)
    answer(store, quick)
    store.getState().goTo(15)
    const before = attemptOf(store.getState())
    store.getState().continueInFull()
    const at = full.findIndex(({ id }) => !quick.some((item) => item.id === id))
    expect(at).toBeGreaterThan(0)
    expect(attemptOf(store.getState())).toEqual({ ...before, form: 'full-a', step: 5 + at })
  })

  test('from a full form changes nothing', () => {
    const store = openStore()
    store.getState().begin('full-b')
    store.getState().goTo(9)
    const before = attemptOf(store.getState())
    store.getState().continueInFull()
    expect(attemptOf(store.getState())).toEqual(before)
  })

  test('goes to the close when the full form asks nothing more', () => {
    const { 'quick-a': ids = [] } = fixtureBank.forms
    const bank = { ...fixtureBank, forms: { 'quick-a': ids, 'full-a': ids } }
    const store = openStore({ banks: [bank] })
    store.getState().begin('quick-a')
    answer(store, quick)
    store.getState().continueInFull()
    expect(attemptOf(store.getState())).toMatchObject({ form: 'full-a', step: 15 })
  })
})

describe('the attempt handed on', () => {
  const words = Object.fromEntries(full.map(({ id }) => [id, 60]))

  test('carries responses, self-ratings and the day, and says careless only if so', () => {
    const store = openStore()
    store.getState().begin('quick-a')
    answer(store, quick)
    for (const { id } of quick) store.getState().recordShown(id, 20)
    store.getState().rateSelf('communication', 1)
    expect(finished(store, words)).toEqual({
      bank: 'fixture',
      form: 'quick-a',
      date: '2026-11-24',
      responses: answerAll(quick, bestOf),
      selfRatings: { communication: 1 },
    })
  })

  // 60 words take 15 seconds; a quarter of that is 3.75.
  test.each([
    [3, 3.7, true],
    [2, 3.7, undefined],
    [10, 3.8, undefined],
  ])('%i of 10 items shown for %d seconds: careless is %s', (count, seconds, careless) => {
    const store = openStore()
    store.getState().begin('quick-a')
    answer(store, quick)
    quick.forEach(({ id }, i) => store.getState().recordShown(id, i < count ? seconds : 20))
    expect(finished(store, words).careless).toBe(careless)
  })

  test('items that were not reached are not hurried', () => {
    const store = openStore()
    store.getState().begin('quick-a')
    answer(store, quick.slice(0, 2))
    for (const { id } of quick) store.getState().recordShown(id, 0)
    for (const { id } of quick.slice(0, 2)) store.getState().recordShown(id, 20)
    expect(finished(store, words).careless).toBeUndefined()
  })

  test('items that were never timed, or have no words, are not hurried', () => {
    const store = openStore()
    store.getState().begin('quick-a')
    answer(store, quick)
    expect(finished(store, words).careless).toBeUndefined()
    for (const { id } of quick) store.getState().recordShown(id, 0)
    expect(finished(store).careless).toBeUndefined()
    expect(finished(store, words).careless).toBe(true)
  })

  test.each([
    [0, true],
    [1, true],
    [null, undefined],
  ])('always picking displayed position %s: careless is %s', (position, careless) => {
    const store = openStore()
    store.getState().begin('full-a')
    full.forEach((item, i) => {
      const order = optionOrder(item, store.getState().seed)
      const pick = order[position ?? i % 3] ?? ''
      const worst = order.find((id) => id !== pick) ?? ''
      if (item.type === 'knowledge') store.getState().answerItem(item.id, pick)
      else if (item.type === 'judgement')
        store.getState().answerItem(item.id, { best: pick, worst })
    })
    expect(finished(store).careless).toBe(careless)
  })

  test.each([
    ['1970-01-01', '2025-01-01'],
    ['2999-01-01', '2114-09-19'],
  ])('a clock at %s costs neither draft nor result', (today, date) => {
    const storage = new MemoryStorage()
    const store = openStore({ storage, today: () => today })
    store.getState().begin('quick-a')
    expect(store.getState().saving).toBe('saved')
    expect(finished(store).date).toBe(date)
    expect(codeOf(finished(store))).not.toBe('')
  })

  test('with nothing begun it is an attempt that no code can carry', () => {
    expect(() => codeOf(finished(openStore()))).toThrow('unknown-form')
  })
})

describe('finishing', () => {
  test('adds the code to the history and forgets the draft', () => {
    const storage = new MemoryStorage()
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    store.getState().finish('CODE')
    expect(store.getState().form).toBeNull()
    expect(JSON.parse(storage.texts.get(HISTORY) ?? '')).toEqual({
      v: 1,
      takes: [{ code: 'CODE', savedAt: '2026-11-24' }],
    })
    expect(storage.texts.has(DRAFT)).toBe(false)
    store.getState().answerItem(first.id, null)
    expect(storage.texts.has(DRAFT)).toBe(false)
  })

  test('the room of the draft is free for the history', () => {
    const storage = new MemoryStorage()
    const store = openStore({ storage })
    store.getState().begin('full-a')
    storage.capacity = [...storage.texts].flat().join('').length
    store.getState().finish('CODE')
    expect(storage.texts.has(HISTORY)).toBe(true)
    expect(store.getState().saving).toBe('saved')
  })
})

describe('two tabs', () => {
  function openTwo() {
    const storage = new MemoryStorage()
    let seed = 1
    const randomSeed = () => seed++
    const one = openStore({ storage, randomSeed })
    const two = openStore({ storage, randomSeed })
    one.getState().begin('quick-a')
    two.getState().resume()
    return { storage, one, two }
  }

  test('the last answer wins', () => {
    const { storage, one, two } = openTwo()
    answer(one, quick)
    two.getState().answerItem(first.id, null)
    expect(peekDraft(storage, banks)?.answered).toBe(1)
  })

  test('seconds shown, reported as a tab closes, do not undo what another tab has done', () => {
    const { storage, one, two } = openTwo()
    answer(one, quick)
    two.getState().recordShown(first.id, 60)
    expect(peekDraft(storage, banks)?.answered).toBe(10)
    one.getState().finish('CODE')
    two.getState().recordShown(first.id, 60)
    expect(storage.texts.has(DRAFT)).toBe(false)
  })

  test('finishing one attempt leaves the draft of another alone', () => {
    const { storage, one, two } = openTwo()
    two.getState().begin('full-b')
    one.getState().finish('CODE')
    expect(peekDraft(storage, banks)?.form).toBe('full-b')
  })
})
