import type { CohortStore } from './cohort-store.ts'
import { isFields } from './stored.ts'

/** A learner's result at rest: its canonical code is its identity and its key. */
export type CohortRow = {
  readonly code: string
  /** When it was added, an ISO time or day. */
  readonly addedAt: string
  readonly note?: string
  readonly tags?: readonly string[]
  /** The code of the advisor's own view of this result. */
  readonly view?: string
}

export type CohortProblem = 'missing' | 'blocked' | 'corrupt' | 'newer'

export type Cohort = {
  readonly rows: readonly CohortRow[]
  /** Whether anything could not be read, and how many rows; they are left as they are. */
  readonly problem: CohortProblem | null
  readonly unreadable: number
}

/** 'kept' is saved too, except rows whose place something unreadable holds. */
export type CohortOutcome = 'saved' | 'kept' | 'missing' | 'blocked' | 'full'

/** A row's shape in the store; the code is the key. */
const VERSION = 1
/** Rows written at once: more would keep the page from answering. */
const SLICE = 2000

export async function readCohort(store: CohortStore | null): Promise<Cohort> {
  if (!store) return { rows: [], problem: 'missing', unreadable: 0 }
  try {
    const entries = await store.entries()
    const parsed = entries.map(([code, value]) => parseRow(code, value))
    const rows = parsed.filter((row) => typeof row !== 'string')
    const problem = parsed.includes('newer')
      ? 'newer'
      : parsed.includes('corrupt')
        ? 'corrupt'
        : null
    return { rows: rows.toSorted(byAge), problem, unreadable: parsed.length - rows.length }
  } catch {
    return { rows: [], problem: 'blocked', unreadable: 0 }
  }
}

/** Writes rows, each over its own earlier version but never over something it cannot read. */
export async function saveRows(
  store: CohortStore | null,
  rows: readonly CohortRow[],
): Promise<CohortOutcome> {
  if (!store) return 'missing'
  try {
    let written = 0
    for (let from = 0; from < rows.length; from += SLICE) {
      const slice = rows.slice(from, from + SLICE)
      const present = await store.getMany(slice.map(({ code }) => code))
      const free = slice.filter(({ code }, i) => {
        const value = present[i]
        return value === undefined || typeof parseRow(code, value) !== 'string'
      })
      await store.setMany(free.map((row) => [row.code, toValue(row)]))
      written += free.length
    }
    return written === rows.length ? 'saved' : 'kept'
  } catch (error) {
    return isQuotaError(error) ? 'full' : 'blocked'
  }
}

export async function removeRows(
  store: CohortStore | null,
  codes: readonly string[],
): Promise<'removed' | 'missing' | 'blocked'> {
  if (!store) return 'missing'
  try {
    await store.delMany(codes)
    return 'removed'
  } catch {
    return 'blocked'
  }
}

/** Deletes everything, what could not be read included. */
export async function clearCohort(
  store: CohortStore | null,
): Promise<'removed' | 'missing' | 'blocked'> {
  if (!store) return 'missing'
  try {
    await store.clear()
    return 'removed'
  } catch {
    return 'blocked'
  }
}

function parseRow(code: unknown, value: unknown): CohortRow | 'corrupt' | 'newer' {
  if (!isFields(value) || typeof code !== 'string') return 'corrupt'
  const { v, addedAt, note = '', tags = [], view = '' } = value
  if (typeof v === 'number' && v > VERSION) return 'newer'
  const isSound =
    v === VERSION &&
    typeof addedAt === 'string' &&
    typeof note === 'string' &&
    typeof view === 'string' &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string')
  if (!isSound) return 'corrupt'
  return {
    code,
    addedAt,
    ...(note ? { note } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(view ? { view } : {}),
  }
}

function toValue({ addedAt, note = '', tags = [], view = '' }: CohortRow): object {
  return {
    v: VERSION,
    addedAt,
    ...(note ? { note } : {}),
    ...(tags.length > 0 ? { tags: [...tags] } : {}),
    ...(view ? { view } : {}),
  }
}

function byAge(a: CohortRow, b: CohortRow): number {
  return a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0
}

function isQuotaError(error: unknown): boolean {
  const name = error instanceof Object && 'name' in error ? error.name : ''
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED'
}
