import { afterEach, describe, expect, test, vi } from 'vitest'
import { findStorage, readText, removeText, writeText } from '#session/local-storage.ts'
import { MemoryStorage } from '../fixtures/memory-storage.ts'

describe('findStorage', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('gives the window its storage', () => {
    const localStorage = new MemoryStorage()
    vi.stubGlobal('window', { localStorage })
    expect(findStorage()).toBe(localStorage)
  })

  test.each([
    ['there is no window', undefined],
    ['the web view has it switched off', { localStorage: null }],
    [
      'asking for it is refused',
      {
        get localStorage() {
          throw new DOMException('denied', 'SecurityError')
        },
      },
    ],
  ])('is null where %s', (_, window) => {
    vi.stubGlobal('window', window)
    expect(findStorage()).toBeNull()
  })
})

describe('a refusing storage', () => {
  const refusing = new MemoryStorage({ key: 'text' })
  for (const call of ['getItem', 'setItem', 'removeItem'] as const) refusing.refused.add(call)

  test.each([[null], [refusing]])('is a value, not a throw', (storage) => {
    expect(readText(storage, 'key')).toEqual({ kind: 'missing' })
    expect(writeText(storage, 'key', 'other')).toBe('missing')
    expect(removeText(storage, 'key')).toBe('missing')
  })

  test.each([
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'missing'],
  ])('%s on writing is %s', (name, outcome) => {
    const storage = new MemoryStorage()
    storage.setItem = () => {
      throw new DOMException('no', name)
    }
    expect(writeText(storage, 'key', 'text')).toBe(outcome)
  })
})
