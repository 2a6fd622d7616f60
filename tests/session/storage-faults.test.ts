import { describe, expect, test } from 'vitest'
import { decode } from '#code/decode.ts'
import { peekDraft } from '#session/peek-draft.ts'
import { fixtureBank, formItems } from '../fixtures/fixture-bank.ts'
import { MemoryStorage } from '../fixtures/memory-storage.ts'
import { forge, headerOf, scoresCodeOf, someScores } from '../fixtures/codes.ts'
import { attemptOf, banks, codeOf, DRAFT, draftText, HISTORY, openStore } from './open-store.ts'

const ASIDE = `${DRAFT}.unreadable`
const item = formItems('quick-a')[0]
if (!item) throw new Error('no items')

const savingOf = (store: ReturnType<typeof openStore>) => {
  const { saving, why, isSavingNoticed } = store.getState()
  return { saving, why, isSavingNoticed }
}
const SAVED = { saving: 'saved', why: null, isSavingNoticed: false }

const damagedCode = codeOf().replace(/.$/, (last) => (last === '0' ? '1' : '0'))
const half = (fields: object) => draftText({ half: { item: item.id, ...fields } })

const CORRUPT: readonly (readonly [string, string])[] = [
  ['an empty text', ''],
  ['no JSON', '{"v":1,'],
  ['null', 'null'],
  ['a list', '[1]'],
  ['no version', '{"code":"x"}'],
  ['a version in words', draftText({ v: '2' })],
  ['version 0', draftText({ v: 0 })],
  ['no code', draftText({ code: undefined })],
  ['a code that is a number', draftText({ code: 7 })],
  ['a damaged code', draftText({ code: damagedCode })],
  ['a scores-only code', draftText({ code: scoresCodeOf(someScores) })],
  ['no seed', draftText({ seed: undefined })],
  ['a seed in words', draftText({ seed: '7' })],
  ['an infinite seed', draftText().replace('"seed":7', '"seed":1e999')],
  ['no position', draftText({ position: undefined })],
  ['a position before the first', draftText({ position: -1 })],
  ['a position after the close', draftText({ position: 16 })],
  ['a position between two', draftText({ position: 5.5 })],
  ['no times', draftText({ times: undefined })],
  ['times as a list', draftText({ times: [] })],
  ['a negative time', draftText({ times: { [item.id]: -1 } })],
  ['a time in words', draftText({ times: { [item.id]: '3' } })],
  ['a half in words', draftText({ half: 'a' })],
  ['a half of no item', draftText({ half: { item: 'nowhere' } })],
  ['a half of another form', draftText({ half: { item: formItems('quick-b')[0]?.id } })],
  ['a half with an unknown best', half({ best: 'z' })],
  ['a half with an unknown worst', half({ worst: 'z' })],
  ['a half with an order in words', half({ order: 'ab' })],
  ['a half with an unknown pick', half({ picks: ['a', 'z'] })],
  ['a half with one option as best and worst', half({ best: 'a', worst: 'a' })],
  ['a half with part of an order', half({ order: ['a', 'b'] })],
  ['a half with a step twice', half({ order: ['a', 'a', 'b', 'c'] })],
  ['a half with more picks than are asked for', half({ picks: ['a', 'b'] })],
  ['a half that is unsure in words', half({ isUnsure: 'yes' })],
]

const ofUnknownBank = codeOf({ bank: 'later' }, [...banks, { ...fixtureBank, id: 'later' }])
const ofNewerVersion = forge([2, ...headerOf({}).slice(1), ...Array<number>(20).fill(0)])
const NEWER: readonly (readonly [string, string])[] = [
  ['a newer version', '{"v":2}'],
  ['a code of an unknown bank', draftText({ code: ofUnknownBank })],
  ['a code of a newer version', draftText({ code: ofNewerVersion })],
]

test('the planted drafts fail for the reason they name', () => {
  const { resume } = openStore({ storage: new MemoryStorage({ [DRAFT]: draftText() }) }).getState()
  expect(resume()).toBe(true)
  expect(decode(damagedCode, banks)).toEqual({ ok: false, reason: 'checksum' })
  expect(decode(ofUnknownBank, banks)).toEqual({ ok: false, reason: 'unknown-bank' })
  expect(decode(ofNewerVersion, banks)).toEqual({ ok: false, reason: 'newer-version' })
})

describe('a draft that cannot be read', () => {
  test.each(CORRUPT)('%s: is set aside, and the attempt is saved in its place', (_, text) => {
    const storage = new MemoryStorage({ [DRAFT]: text })
    const store = openStore({ storage })
    expect(peekDraft(storage, banks)).toBeNull()
    expect(store.getState().resume()).toBe(false)
    expect(savingOf(store)).toEqual({ saving: 'memory', why: 'corrupt', isSavingNoticed: false })
    expect([...storage.texts]).toEqual([[DRAFT, text]])
    store.getState().begin('quick-a')
    expect(savingOf(store)).toEqual({ saving: 'saved', why: 'corrupt', isSavingNoticed: false })
    expect(storage.texts.get(ASIDE)).toBe(text)
    expect(peekDraft(storage, banks)?.form).toBe('quick-a')
  })

  test('is set aside even when nobody looked at it before', () => {
    const storage = new MemoryStorage({ [DRAFT]: 'not JSON' })
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    store.getState().answerItem(item.id, null)
    expect(storage.texts.get(ASIDE)).toBe('not JSON')
    expect(storage.texts.size).toBe(2)
    expect(savingOf(store)).toMatchObject({ saving: 'saved', why: 'corrupt' })
  })

  test('goes to the next key that is not taken', () => {
    const storage = new MemoryStorage({
      [DRAFT]: 'third',
      [ASIDE]: 'first',
      [`${ASIDE}-2`]: 'second',
    })
    openStore({ storage }).getState().begin('quick-a')
    expect(storage.texts.get(ASIDE)).toBe('first')
    expect(storage.texts.get(`${ASIDE}-2`)).toBe('second')
    expect(storage.texts.get(`${ASIDE}-3`)).toBe('third')
  })

  test('stays where it is when there is no room to set it aside, until there is', () => {
    const storage = new MemoryStorage({ [DRAFT]: 'not JSON' })
    storage.capacity = 40
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    store.getState().answerItem(item.id, null)
    expect(savingOf(store)).toMatchObject({ saving: 'memory', why: 'corrupt' })
    expect([...storage.texts]).toEqual([[DRAFT, 'not JSON']])
    storage.capacity = Infinity
    store.getState().goTo(6)
    expect(savingOf(store)).toMatchObject({ saving: 'saved', why: 'corrupt' })
    expect(peekDraft(storage, banks)).toMatchObject({ step: 6, answered: 1 })
  })

  test('is copied once when there is room for the copy alone', () => {
    const storage = new MemoryStorage({ [DRAFT]: 'not JSON' })
    storage.capacity = 2 * (DRAFT.length + 8) + 11
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    store.getState().goTo(1)
    expect(storage.texts.get(DRAFT)).toBe('not JSON')
    expect([...storage.texts.keys()]).toEqual([DRAFT, ASIDE])
    expect(savingOf(store)).toMatchObject({ saving: 'memory', why: 'full' })
  })

  test('survives starting over and finishing', () => {
    const storage = new MemoryStorage({ [DRAFT]: 'not JSON' })
    const store = openStore({ storage })
    store.getState().startOver()
    store.getState().finish('CODE')
    expect(storage.texts.get(DRAFT)).toBe('not JSON')
  })
})

describe('a draft of a newer version', () => {
  test.each(NEWER)('%s: is left alone, and the attempt works on in memory', (_, text) => {
    const storage = new MemoryStorage({ [DRAFT]: text })
    const store = openStore({ storage })
    expect(peekDraft(storage, banks)).toBeNull()
    expect(store.getState().resume()).toBe(false)
    expect(savingOf(store)).toEqual({ saving: 'memory', why: 'newer', isSavingNoticed: false })
    store.getState().begin('quick-a')
    store.getState().answerItem(item.id, null)
    store.getState().recordShown(item.id, 4)
    store.getState().startOver()
    store.getState().begin('quick-b')
    expect(savingOf(store)).toMatchObject({ saving: 'memory', why: 'newer' })
    expect(store.getState().form).toBe('quick-b')
    expect([...storage.texts]).toEqual([[DRAFT, text]])
  })
})

describe('a storage that is not there', () => {
  const refusing = (...calls: readonly ('getItem' | 'setItem' | 'removeItem')[]) => {
    const storage = new MemoryStorage()
    for (const call of calls) storage.refused.add(call)
    return storage
  }

  test.each([
    ['null', null],
    ['throws on reading', refusing('getItem')],
    ['throws on writing', refusing('setItem')],
    ['throws on everything', refusing('getItem', 'setItem', 'removeItem')],
  ])('%s: the whole quiz works in memory', (_, storage) => {
    const store = openStore({ storage })
    const state = store.getState()
    expect(state.resume()).toBe(false)
    state.begin('quick-a')
    expect(savingOf(store)).toEqual({ saving: 'memory', why: 'missing', isSavingNoticed: false })
    state.noticeSaving()
    state.rateSelf('technical', 3)
    state.answerItem(item.id, null)
    state.recordShown(item.id, 4)
    state.goTo(6)
    state.continueInFull()
    expect(savingOf(store)).toEqual({ saving: 'memory', why: 'missing', isSavingNoticed: true })
    expect(state.toAttempt()).toMatchObject({ form: 'full-a', responses: { [item.id]: null } })
    expect(peekDraft(storage, banks)).toBeNull()
    state.finish('CODE')
    expect(store.getState().form).toBeNull()
  })

  test('is not said before anything is done, so that prerendered and first render agree', () => {
    expect(savingOf(openStore({ storage: null }))).toEqual(SAVED)
    expect(savingOf(openStore())).toEqual(SAVED)
  })

  test('one that stops answering is noticed by the seconds shown as well', () => {
    const storage = new MemoryStorage()
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    storage.refused.add('getItem')
    store.getState().recordShown(item.id, 2)
    expect(savingOf(store)).toMatchObject({ saving: 'memory', why: 'missing' })
  })
})

describe('a full storage', () => {
  test('keeps the attempt in memory and is saved again once there is room', () => {
    const storage = new MemoryStorage()
    storage.capacity = 10
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    expect(savingOf(store)).toEqual({ saving: 'memory', why: 'full', isSavingNoticed: false })
    store.getState().answerItem(item.id, null)
    expect(storage.texts.size).toBe(0)
    storage.capacity = Infinity
    store.getState().goTo(6)
    expect(savingOf(store)).toEqual(SAVED)
    const reloaded = openStore({ storage })
    expect(reloaded.getState().resume()).toBe(true)
    expect(attemptOf(reloaded.getState())).toEqual(attemptOf(store.getState()))
  })

  test('is told once, however often it comes and goes; another problem is told anew', () => {
    const storage = new MemoryStorage()
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    storage.capacity = 10
    store.getState().goTo(1)
    expect(savingOf(store)).toEqual({ saving: 'memory', why: 'full', isSavingNoticed: false })
    store.getState().noticeSaving()
    expect(store.getState().isSavingNoticed).toBe(true)
    storage.capacity = Infinity
    store.getState().goTo(2)
    expect(savingOf(store)).toEqual(SAVED)
    storage.capacity = 10
    store.getState().goTo(3)
    expect(savingOf(store)).toEqual({ saving: 'memory', why: 'full', isSavingNoticed: true })
    storage.refused.add('setItem')
    store.getState().goTo(4)
    expect(savingOf(store)).toEqual({ saving: 'memory', why: 'missing', isSavingNoticed: false })
  })

  test('at the finish is said, and no draft is left behind', () => {
    const storage = new MemoryStorage()
    const store = openStore({ storage })
    store.getState().begin('quick-a')
    storage.capacity = 10
    store.getState().finish('CODE')
    expect(savingOf(store)).toMatchObject({ saving: 'memory', why: 'full' })
    expect(storage.texts.size).toBe(0)
  })
})

test('a history that cannot be read is set aside at the finish', () => {
  const storage = new MemoryStorage({ [HISTORY]: 'not JSON' })
  const store = openStore({ storage })
  store.getState().begin('quick-a')
  store.getState().finish('CODE')
  expect(storage.texts.get(`${HISTORY}.unreadable`)).toBe('not JSON')
  expect(storage.texts.get(HISTORY)).toContain('CODE')
})
