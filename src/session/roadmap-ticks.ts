import type { TextStorage } from './local-storage.ts'
import type { Fields, Parsed, SaveOutcome, Unreadable } from './stored.ts'
import { readStored, saveStored } from './stored.ts'

export const ROADMAP_KEY = 'tpm-readiness.roadmap'

export type Ticks = {
  /** Ids of the roadmap's actions that are ticked; empty where nothing could be read. */
  readonly ticks: readonly string[]
  readonly problem: 'missing' | Unreadable | null
}

export function readTicks(storage: TextStorage | null): Ticks {
  const stored = readStored(storage, ROADMAP_KEY, parseTicks)
  if (stored.kind === 'value') return { ticks: stored.value, problem: null }
  return { ticks: [], problem: stored.kind === 'empty' ? null : stored.kind }
}

export function writeTick(
  storage: TextStorage | null,
  action: string,
  isTicked: boolean,
): SaveOutcome {
  const others = readTicks(storage).ticks.filter((id) => id !== action)
  const ticks = isTicked ? [...others, action] : others
  return saveStored(storage, ROADMAP_KEY, { ticks }, parseTicks)
}

function parseTicks({ ticks }: Fields): Parsed<readonly string[]> {
  const isList = Array.isArray(ticks) && ticks.every((id) => typeof id === 'string')
  return isList ? { ok: true, value: ticks } : { ok: false, reason: 'corrupt' }
}
