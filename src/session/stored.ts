import { readText, writeText } from './local-storage.ts'
import type { TextStorage } from './local-storage.ts'

/** The shape of everything the session stores: `{ v: 1, … }`. */
const VERSION = 1
const MOST_ASIDE = 99

export type Unreadable = 'corrupt' | 'newer'
export type Fields = Readonly<Record<string, unknown>>
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Unreadable }
export type Parse<T> = (fields: Fields) => Parsed<T>

export type Stored<T> =
  | { readonly kind: 'value'; readonly value: T; readonly text: string }
  | { readonly kind: Unreadable; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing' }

export function readStored<T>(
  storage: TextStorage | null,
  key: string,
  parse: Parse<T>,
): Stored<T> {
  const read = readText(storage, key)
  if (read.kind !== 'text') return read
  const { text } = read
  const fields = parseFields(text)
  if (!fields || typeof fields['v'] !== 'number') return { kind: 'corrupt', text }
  if (fields['v'] > VERSION) return { kind: 'newer', text }
  if (fields['v'] !== VERSION) return { kind: 'corrupt', text }
  const parsed = parse(fields)
  return parsed.ok ? { kind: 'value', value: parsed.value, text } : { kind: parsed.reason, text }
}

/** 'set-aside' is saved too, after what could not be read was moved to a key of its own. */
export type SaveOutcome = 'saved' | 'set-aside' | 'missing' | 'full' | Unreadable

/** Writes, but never over something it cannot read: corrupt is moved aside first, newer stays. */
export function saveStored<T>(
  storage: TextStorage | null,
  key: string,
  fields: Fields,
  parse: Parse<T>,
): SaveOutcome {
  const present = readStored(storage, key, parse)
  if (present.kind === 'missing' || present.kind === 'newer') return present.kind
  const isCorrupt = present.kind === 'corrupt'
  if (isCorrupt && !setAside(storage, key, present.text)) return 'corrupt'
  const outcome = writeText(storage, key, toText(fields))
  return outcome === 'saved' && isCorrupt ? 'set-aside' : outcome
}

export function toText(fields: Fields): string {
  return JSON.stringify({ v: VERSION, ...fields })
}

/** `<key>.unreadable`, `<key>.unreadable-2` …, as far as they are taken. */
export function asideKeys(key: string): readonly string[] {
  return Array.from(
    { length: MOST_ASIDE },
    (_, i) => `${key}.unreadable${i === 0 ? '' : `-${i + 1}`}`,
  )
}

function setAside(storage: TextStorage | null, key: string, text: string): boolean {
  for (const aside of asideKeys(key)) {
    const taken = readText(storage, aside)
    if (taken.kind === 'missing') return false
    if (taken.kind === 'empty') return writeText(storage, aside, text) === 'saved'
    if (taken.text === text) return true
  }
  return false
}

function parseFields(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text)
    return isFields(value) ? value : null
  } catch {
    return null
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
