import { DRAFT_KEY } from './draft.ts'
import { HISTORY_KEY } from './history.ts'
import { readText } from './local-storage.ts'
import type { TextStorage } from './local-storage.ts'

export type SavedKinds = { readonly draft: boolean; readonly history: boolean }

/** What is stored, without a look at whether it can be read. */
export function savedKinds(storage: TextStorage | null): SavedKinds {
  const isStored = (key: string) => readText(storage, key).kind === 'text'
  return { draft: isStored(DRAFT_KEY), history: isStored(HISTORY_KEY) }
}
