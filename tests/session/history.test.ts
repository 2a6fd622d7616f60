import { describe, expect, test } from 'vitest'
import { addToHistory, clearHistory, readHistory, removeFromHistory } from '#session/history.ts'
import { MemoryStorage } from '../fixtures/memory-storage.ts'
import { HISTORY } from './open-store.ts'

const ASIDE = `${HISTORY}.unreadable`
const first = { code: 'A', savedAt: '2026-01-02' }
const second = { code: 'B', savedAt: '2026-02-03', note: 'after the course' }

describe('the history', () => {
  test('is empty at first', () => {
    expect(readHistory(new MemoryStorage())).toEqual({ takes: [], problem: null })
  })

  test('keeps takes in the order they came, with nothing derived', () => {
    const storage = new MemoryStorage()
    expect(addToHistory(storage, first)).toBe('saved')
    expect(addToHistory(storage, second)).toBe('saved')
    expect(readHistory(storage)).toEqual({ takes: [first, second], problem: null })
    expect(JSON.parse(storage.texts.get(HISTORY) ?? '')).toEqual({ v: 1, takes: [first, second] })
  })

  test('knows a duplicate by its code and leaves it as it was', () => {
    const storage = new MemoryStorage()
    addToHistory(storage, second)
    expect(addToHistory(storage, { code: 'B', savedAt: '2026-11-24' })).toBe('duplicate')
    expect(readHistory(storage).takes).toEqual([second])
  })

  test('has no cap', () => {
    const storage = new MemoryStorage()
    for (let i = 0; i < 300; i++) addToHistory(storage, { code: `C${i}`, savedAt: '2026-01-01' })
    expect(readHistory(storage).takes).toHaveLength(300)
  })

  test('forgets one take, or all', () => {
    const storage = new MemoryStorage()
    addToHistory(storage, first)
    addToHistory(storage, second)
    expect(removeFromHistory(storage, 'A')).toBe('saved')
    expect(removeFromHistory(storage, 'never there')).toBe('saved')
    expect(readHistory(storage).takes).toEqual([second])
    expect(clearHistory(storage)).toBe('removed')
    expect(storage.texts.size).toBe(0)
  })

  test.each([
    ['null', null, 'missing'],
    ['full', new MemoryStorage(), 'full'],
  ])('says so when storage is %s', (_, storage, outcome) => {
    if (storage) storage.capacity = 10
    expect(addToHistory(storage, first)).toBe(outcome)
  })

  test('says so when storage throws', () => {
    const storage = new MemoryStorage()
    for (const call of ['getItem', 'setItem', 'removeItem'] as const) storage.refused.add(call)
    expect(readHistory(storage)).toEqual({ takes: [], problem: 'missing' })
    expect(addToHistory(storage, first)).toBe('missing')
    expect(removeFromHistory(storage, 'A')).toBe('missing')
    expect(clearHistory(storage)).toBe('missing')
  })
})

describe('a history that cannot be read', () => {
  test.each([
    ['no JSON', '{'],
    ['no takes', '{"v":1}'],
    ['a take without a code', '{"v":1,"takes":[{"savedAt":"2026-01-01"}]}'],
    ['a take without a day', '{"v":1,"takes":[{"code":"A"}]}'],
    ['a note that is a number', '{"v":1,"takes":[{"code":"A","savedAt":"2026-01-01","note":1}]}'],
    ['a take in words', '{"v":1,"takes":["A"]}'],
  ])('%s: is set aside by the next take', (_, text) => {
    const storage = new MemoryStorage({ [HISTORY]: text })
    expect(readHistory(storage)).toEqual({ takes: [], problem: 'corrupt' })
    expect(removeFromHistory(storage, 'A')).toBe('corrupt')
    expect([...storage.texts]).toEqual([[HISTORY, text]])
    expect(addToHistory(storage, first)).toBe('set-aside')
    expect(storage.texts.get(ASIDE)).toBe(text)
    expect(readHistory(storage)).toEqual({ takes: [first], problem: null })
  })

  test('is left alone if it is newer', () => {
    const text = '{"v":2,"takes":{}}'
    const storage = new MemoryStorage({ [HISTORY]: text })
    expect(readHistory(storage)).toEqual({ takes: [], problem: 'newer' })
    expect(addToHistory(storage, first)).toBe('newer')
    expect(removeFromHistory(storage, 'A')).toBe('newer')
    expect(clearHistory(storage)).toBe('newer')
    expect([...storage.texts]).toEqual([[HISTORY, text]])
  })

  test('goes with its copies when the person clears the history', () => {
    const storage = new MemoryStorage({ [HISTORY]: '{', [ASIDE]: '[', [`${ASIDE}-2`]: 'x' })
    expect(clearHistory(storage)).toBe('removed')
    expect(storage.texts.size).toBe(0)
  })
})
