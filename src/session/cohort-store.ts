import { clear, createStore, delMany, entries, getMany, setMany } from 'idb-keyval'

/** The five calls the cohort makes of IndexedDB; each of them may be refused. */
export type CohortStore = {
  readonly entries: () => Promise<readonly (readonly [unknown, unknown])[]>
  readonly getMany: (keys: readonly string[]) => Promise<readonly unknown[]>
  readonly setMany: (entries: readonly (readonly [string, object])[]) => Promise<void>
  readonly delMany: (keys: readonly string[]) => Promise<void>
  readonly clear: () => Promise<void>
}

/** A database of its own, so that 'delete all' touches nothing else. */
const COHORT_DATABASE = 'tpm-readiness.cohort'

/** The browser's database; null where there is none. */
export function openCohortStore(): CohortStore | null {
  try {
    if (typeof indexedDB === 'undefined') return null
    const store = createStore(COHORT_DATABASE, 'rows')
    return {
      entries: () => entries(store),
      getMany: (keys) => getMany([...keys], store),
      setMany: (rows) =>
        setMany(
          rows.map(([key, value]): [string, object] => [key, value]),
          store,
        ),
      delMany: (keys) => delMany([...keys], store),
      clear: () => clear(store),
    }
  } catch {
    return null
  }
}
