import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readLines } from './read-lines.ts'
import type { RawRow } from './raw-row.ts'

/** Rows of anything pasted, dropped or opened: JSON, CSV with a head, or plain lines. */
export function readText(given: string): readonly RawRow[] {
  const text = given.replace(/^\uFEFF/, '')
  if (/^\s*[[{]/.test(text)) return readJson(text)
  return readCsv(text) ?? readLines(text)
}
