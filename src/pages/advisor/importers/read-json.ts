import { encodeAttempt } from '#code/encode.ts'
import { readAttempt } from '#code/read-attempt.ts'
import { BANKS } from '#content/banks/register.ts'
import { cleanNote, readTags } from '../learner.ts'
import { readDay } from './read-day.ts'
import { readView } from './read-view.ts'
import type { RawRow } from './raw-row.ts'

type Fields = Readonly<Record<string, unknown>>

/** A list, an object that holds one, a single record, or a record a line. */
export function readJson(text: string): readonly RawRow[] {
  const whole = parse(text)
  if (whole !== undefined) {
    return listOf(whole).map((value, i) => readRecord(value, i + 1))
  }
  return text.split(/\r\n|\n|\r/).flatMap((content, i): readonly RawRow[] => {
    const trimmed = content.trim()
    if (trimmed === '') return []
    const value = parse(trimmed)
    const isPlain = value === undefined && !/^[[{"]/.test(trimmed)
    if (isPlain) return [{ line: i + 1, text: trimmed }]
    return value === undefined
      ? [{ line: i + 1, text: trimmed, fault: 'not-json' }]
      : [readRecord(value, i + 1)]
  })
}

/** The list itself, or the one among a record's fields; a record with a code is a list of one. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isFields(value) || 'code' in value || 'responses' in value) return [value]
  return Object.values(value).find((field) => Array.isArray(field)) ?? [value]
}

function readRecord(value: unknown, line: number): RawRow {
  if (typeof value === 'string') return { line, text: value }
  if (!isFields(value)) return { line, text: JSON.stringify(value) ?? '', fault: 'no-code' }
  const { note, tags, view: given } = value
  const added = value['addedAt'] ?? value['savedAt'] ?? value['added']
  const addedAt = typeof added === 'string' ? readDay(added) : null
  const list = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string').join(',') : tags
  const view = typeof given === 'string' ? readView(given) : null
  const read = typeof list === 'string' ? readTags(list) : []
  const clean = typeof note === 'string' ? cleanNote(note) : ''
  return {
    line,
    ...codeIn(value),
    ...(addedAt === null ? {} : { addedAt }),
    ...(clean ? { note: clean } : {}),
    ...(read.length > 0 ? { tags: read } : {}),
    ...(view === null ? {} : { view }),
  }
}

function codeIn(value: Fields): Pick<RawRow, 'text' | 'fault'> {
  const given = value['code'] ?? value['link'] ?? value['url']
  if (typeof given === 'string') return { text: given }
  const text = JSON.stringify(value).slice(0, 200)
  if (!('responses' in value)) return { text, fault: 'no-code' }
  const read = readAttempt(value, BANKS)
  const encoded = read.ok ? encodeAttempt(read.attempt, BANKS) : null
  return encoded?.ok ? { text: encoded.code } : { text, fault: 'bad-attempt' }
}

/** Undefined for what is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
