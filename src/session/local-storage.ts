/** The three calls the session makes of a Storage; each of them may throw. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The browser's storage; null where there is none or where merely asking for it is refused. */
export function findStorage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage
  } catch {
    return null
  }
}

export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing' }

export function readText(storage: TextStorage | null, key: string): ReadText {
  if (!storage) return { kind: 'missing' }
  try {
    const text = storage.getItem(key)
    return text === null ? { kind: 'empty' } : { kind: 'text', text }
  } catch {
    return { kind: 'missing' }
  }
}

export type WriteText = 'saved' | 'missing' | 'full'

export function writeText(storage: TextStorage | null, key: string, text: string): WriteText {
  if (!storage) return 'missing'
  try {
    storage.setItem(key, text)
    return 'saved'
  } catch (error) {
    return isQuotaError(error) ? 'full' : 'missing'
  }
}

export function removeText(storage: TextStorage | null, key: string): 'removed' | 'missing' {
  if (!storage) return 'missing'
  try {
    storage.removeItem(key)
    return 'removed'
  } catch {
    return 'missing'
  }
}

/** By name: it may come from another realm, and older Firefox has a name of its own. */
function isQuotaError(error: unknown): boolean {
  const name = error instanceof Object && 'name' in error ? error.name : ''
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED'
}
