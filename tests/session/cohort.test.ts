import { describe, expect, test } from 'vitest'
import { clearCohort, readCohort, removeRows, saveRows } from '#session/cohort.ts'
import type { CohortRow } from '#session/cohort.ts'
import type { CohortStore } from '#session/cohort-store.ts'

/** IndexedDB in memory, with the faults that real ones have. */
class MemoryCohort implements CohortStore {
  readonly values: Map<unknown, unknown>
  fault: DOMException | null = null

  constructor(entries: readonly (readonly [unknown, unknown])[] = []) {
    this.values = new Map(entries)
  }

  readonly entries = async () => this.#try(() => [...this.values])
  readonly getMany = async (keys: readonly string[]) =>
    this.#try(() => keys.map((key) => this.values.get(key)))
  readonly setMany = async (entries: readonly (readonly [string, object])[]) =>
    this.#try(() => {
      for (const [key, value] of entries) this.values.set(key, structuredClone(value))
    })
  readonly delMany = async (keys: readonly string[]) =>
    this.#try(() => {
      for (const key of keys) this.values.delete(key)
    })
  readonly clear = async () => this.#try(() => this.values.clear())

  #try<T>(action: () => T): T {
    if (this.fault) throw this.fault
    return action()
  }
}

const ada: CohortRow = {
  code: 'AAAA',
  addedAt: '2026-01-02T03:04:05.678Z',
  note: 'Retake in May',
  tags: ['spring', 'evening'],
  view: 'VVVV',
}
const bob: CohortRow = { code: 'BBBB', addedAt: '2026-01-01' }

test('what is saved is read again, the earliest first, and nothing else is at rest', async () => {
  const store = new MemoryCohort()
  expect(await saveRows(store, [ada, bob])).toBe('saved')
  expect(await readCohort(store)).toEqual({ rows: [bob, ada], problem: null, unreadable: 0 })
  expect(Object.keys(store.values.get('AAAA') as object).toSorted()).toEqual([
    'addedAt',
    'note',
    'tags',
    'v',
    'view',
  ])
})

test('saving a row again replaces it; removing and clearing forget', async () => {
  const store = new MemoryCohort()
  await saveRows(store, [ada, bob])
  expect(await saveRows(store, [{ ...bob, note: 'new' }])).toBe('saved')
  expect((await readCohort(store)).rows[0]).toEqual({ ...bob, note: 'new' })
  expect(await removeRows(store, ['BBBB', 'not there'])).toBe('removed')
  expect((await readCohort(store)).rows).toEqual([ada])
  expect(await clearCohort(store)).toBe('removed')
  expect(store.values.size).toBe(0)
})

test('more rows than are written at once all arrive', async () => {
  const store = new MemoryCohort()
  const rows = Array.from({ length: 4500 }, (_, i) => ({ code: `C${i}`, addedAt: '2026-01-01' }))
  expect(await saveRows(store, rows)).toBe('saved')
  expect((await readCohort(store)).rows).toHaveLength(4500)
})

describe('what cannot be read', () => {
  test.each([
    ['a newer row', { v: 2, addedAt: 1 }, 'newer'],
    ['no object', 'text', 'corrupt'],
    ['no version', { addedAt: '2026-01-01' }, 'corrupt'],
    ['a note that is a number', { v: 1, addedAt: '2026-01-01', note: 1 }, 'corrupt'],
    ['tags that are no list of words', { v: 1, addedAt: '2026-01-01', tags: [1] }, 'corrupt'],
  ])('%s is told, left as it is and never written over', async (_, value, problem) => {
    const store = new MemoryCohort([['AAAA', value]])
    expect(await readCohort(store)).toEqual({ rows: [], problem, unreadable: 1 })
    expect(await saveRows(store, [ada, bob])).toBe('kept')
    expect(store.values.get('AAAA')).toBe(value)
    expect((await readCohort(store)).rows).toEqual([bob])
    expect(await clearCohort(store)).toBe('removed')
    expect(store.values.size).toBe(0)
  })

  test('no database', async () => {
    expect(await readCohort(null)).toEqual({ rows: [], problem: 'missing', unreadable: 0 })
    expect(await saveRows(null, [ada])).toBe('missing')
    expect(await removeRows(null, ['AAAA'])).toBe('missing')
    expect(await clearCohort(null)).toBe('missing')
  })

  test('a database that is refused', async () => {
    const store = new MemoryCohort()
    store.fault = new DOMException('denied', 'SecurityError')
    expect(await readCohort(store)).toEqual({ rows: [], problem: 'blocked', unreadable: 0 })
    expect(await saveRows(store, [ada])).toBe('blocked')
    expect(await removeRows(store, ['AAAA'])).toBe('blocked')
    expect(await clearCohort(store)).toBe('blocked')
  })

  test('a database that is full', async () => {
    const store = new MemoryCohort()
    store.fault = new DOMException('full', 'QuotaExceededError')
    expect(await saveRows(store, [ada])).toBe('full')
  })
})
