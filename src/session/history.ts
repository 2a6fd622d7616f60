import type { TextStorage } from './local-storage.ts'
import { removeText } from './local-storage.ts'
import type { Fields, Parsed, SaveOutcome, Unreadable } from './stored.ts'
import { asideKeys, isFields, readStored, saveStored } from './stored.ts'

export const HISTORY_KEY = 'tpm-readiness.history'

/** A finished take: its result code, the day it was saved, and the person's own note. */
export type Take = {
  readonly code: string
  /** Calendar day, YYYY-MM-DD. */
  readonly savedAt: string
  readonly note?: string
}

export type History = {
  /** Oldest first; empty where nothing could be read. */
  readonly takes: readonly Take[]
  readonly problem: 'missing' | Unreadable | null
}

export function readHistory(storage: TextStorage | null): History {
  const stored = readStored(storage, HISTORY_KEY, parseHistory)
  if (stored.kind === 'value') return { takes: stored.value, problem: null }
  return { takes: [], problem: stored.kind === 'empty' ? null : stored.kind }
}

/** A code that is there already stays as it is, with its day and note. */
export function addToHistory(storage: TextStorage | null, take: Take): SaveOutcome | 'duplicate' {
  const { takes } = readHistory(storage)
  if (takes.some(({ code }) => code === take.code)) return 'duplicate'
  return saveTakes(storage, [...takes, take])
}

export function removeFromHistory(storage: TextStorage | null, code: string): SaveOutcome {
  const { takes, problem } = readHistory(storage)
  if (problem !== null) return problem
  const kept = takes.filter((take) => take.code !== code)
  return kept.length === takes.length ? 'saved' : saveTakes(storage, kept)
}

/** Forgets everything, the copies set aside included; a newer version's history is left alone. */
export function clearHistory(storage: TextStorage | null): 'removed' | 'missing' | 'newer' {
  const { problem } = readHistory(storage)
  if (problem === 'newer' || problem === 'missing') return problem
  const outcomes = [HISTORY_KEY, ...asideKeys(HISTORY_KEY)].map((key) => removeText(storage, key))
  return outcomes.includes('missing') ? 'missing' : 'removed'
}

function saveTakes(storage: TextStorage | null, takes: readonly Take[]): SaveOutcome {
  return saveStored(storage, HISTORY_KEY, { takes }, parseHistory)
}

function parseHistory({ takes }: Fields): Parsed<readonly Take[]> {
  const isHistory = Array.isArray(takes) && takes.every(isTake)
  return isHistory ? { ok: true, value: takes } : { ok: false, reason: 'corrupt' }
}

function isTake(value: unknown): value is Take {
  if (!isFields(value)) return false
  const { code, savedAt, note = '' } = value
  return typeof code === 'string' && typeof savedAt === 'string' && typeof note === 'string'
}
