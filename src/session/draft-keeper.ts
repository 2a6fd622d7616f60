import type { BankOutline } from '#engine/types.ts'
import type { Draft } from './draft.ts'
import { DRAFT_KEY, draftFields, parseDraft } from './draft.ts'
import type { TextStorage } from './local-storage.ts'
import { readText, removeText, writeText } from './local-storage.ts'
import type { Fields, SaveOutcome, Stored } from './stored.ts'
import { readStored, saveStored, toText } from './stored.ts'

export type DraftKeeper = {
  readonly load: () => Stored<Draft>
  readonly save: (draft: Draft) => SaveOutcome
  /** Like `save`, but leaves alone what another tab has written or removed; null if it did. */
  readonly saveQuietly: (draft: Draft) => SaveOutcome | null
  /** Removes the draft of this seed, or whichever there is; never one it cannot read. */
  readonly forget: (seed: number | null) => void
}

/**
 * The stored draft. There is one for all tabs and the last write wins: whoever answers on in a
 * second tab brings a finished attempt back as a draft. Seconds shown are no act of the person's,
 * and a tab reports them as it closes: they never overwrite or revive what another tab has done.
 */
export function createDraftKeeper(
  storage: TextStorage | null,
  banks: readonly BankOutline[],
  today: () => string,
): DraftKeeper {
  const parse = (fields: Fields) => parseDraft(fields, banks)
  let ownText: string | null = null

  const isOwn = () => {
    const present = readText(storage, DRAFT_KEY)
    return present.kind === 'text' && present.text === ownText
  }
  const load = () => {
    const stored = readStored(storage, DRAFT_KEY, parse)
    if (stored.kind === 'value') ownText = stored.text
    return stored
  }
  const save = (draft: Draft): SaveOutcome => {
    const fields = draftFields(draft, today(), banks)
    if (!fields) return 'missing'
    // What was written here can be read, so it is written over without being read.
    const outcome = isOwn()
      ? writeText(storage, DRAFT_KEY, toText(fields))
      : saveStored(storage, DRAFT_KEY, fields, parse)
    if (outcome === 'saved' || outcome === 'set-aside') ownText = toText(fields)
    return outcome
  }
  const saveQuietly = (draft: Draft) => {
    if (readText(storage, DRAFT_KEY).kind === 'missing') return 'missing'
    return isOwn() ? save(draft) : null
  }
  const forget = (seed: number | null) => {
    const stored = readStored(storage, DRAFT_KEY, parse)
    if (stored.kind !== 'value') return
    if (seed === null || stored.value.seed === seed) removeText(storage, DRAFT_KEY)
  }
  return { load, save, saveQuietly, forget }
}
