import { expect, test } from 'vitest'
import { readTicks, writeTick } from '#session/roadmap-ticks.ts'
import { MemoryStorage } from '../fixtures/memory-storage.ts'
import { ROADMAP } from './open-store.ts'

test('ticks come and go, each once', () => {
  const storage = new MemoryStorage()
  expect(readTicks(storage)).toEqual({ ticks: [], problem: null })
  expect(writeTick(storage, 'one', true)).toBe('saved')
  expect(writeTick(storage, 'two', true)).toBe('saved')
  expect(writeTick(storage, 'one', true)).toBe('saved')
  expect(readTicks(storage).ticks).toEqual(['two', 'one'])
  expect(writeTick(storage, 'two', false)).toBe('saved')
  expect(JSON.parse(storage.texts.get(ROADMAP) ?? '')).toEqual({ v: 1, ticks: ['one'] })
})

test.each([
  ['no JSON', 'x'],
  ['no ticks', '{"v":1}'],
  ['a tick that is a number', '{"v":1,"ticks":["one",2]}'],
])('%s: is set aside by the next tick', (_, text) => {
  const storage = new MemoryStorage({ [ROADMAP]: text })
  expect(readTicks(storage)).toEqual({ ticks: [], problem: 'corrupt' })
  expect(writeTick(storage, 'one', true)).toBe('set-aside')
  expect(storage.texts.get(`${ROADMAP}.unreadable`)).toBe(text)
  expect(readTicks(storage).ticks).toEqual(['one'])
})

test('a newer list is left alone, and a storage that fails is a value', () => {
  const newer = new MemoryStorage({ [ROADMAP]: '{"v":3}' })
  expect(writeTick(newer, 'one', true)).toBe('newer')
  expect(newer.texts.get(ROADMAP)).toBe('{"v":3}')
  expect(readTicks(null)).toEqual({ ticks: [], problem: 'missing' })
  expect(writeTick(null, 'one', true)).toBe('missing')
  const full = new MemoryStorage()
  full.capacity = 10
  expect(writeTick(full, 'one', true)).toBe('full')
})
