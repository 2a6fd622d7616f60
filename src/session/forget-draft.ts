import { BANKS } from '#content/banks/register.ts'
import { createDraftKeeper } from './draft-keeper.ts'
import type { TextStorage } from './local-storage.ts'

/** Removes the stored draft, unless it cannot be read. */
export function forgetDraft(storage: TextStorage | null): void {
  createDraftKeeper(storage, BANKS, () => '').forget(null)
}
