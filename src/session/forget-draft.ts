import { OUTLINES } from '#content/banks/outlines.ts'
import { createDraftKeeper } from './draft-keeper.ts'
import type { TextStorage } from './local-storage.ts'

/** Removes the stored draft, unless it cannot be read. */
export function forgetDraft(storage: TextStorage | null): void {
  createDraftKeeper(storage, OUTLINES, () => '').forget(null)
}
