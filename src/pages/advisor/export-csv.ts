import Papa from 'papaparse'
import { AREAS } from '#engine/types.ts'
import type { RowReading } from './learner.ts'

/** What an import reads again; the rest is derived, and its heads say so. */
const KEPT = ['code', 'added', 'note', 'tags'] as const
const DERIVED = ['name', 'taken', 'form', 'kind', 'role', 'band', 'readiness', 'low', 'high']

/**
 * Every row as CSV, with a mark that spreadsheets know as UTF-8. A cell they would take for a
 * formula gets an apostrophe, and so does one that starts with an apostrophe, so that the import can
 * take exactly one away.
 */
export function writeCsv(rows: readonly RowReading[], role: string): string {
  const heads = [...KEPT, ...[...DERIVED, ...AREAS].map((name) => `${name} (derived)`)]
  const table = rows.map(({ learner, reading }) => {
    const { code, addedAt, note = '', tags = [], result } = learner
    const { band, score, low, high } = reading.readiness
    const { name = '', date, form, kind } = result
    const kept = [code, addedAt, note, tags.join(', ')]
    const figures = [score, low, high, ...result.scores].map(whole)
    return [...kept, name, date, form, kind, role, band, ...figures]
  })
  const text = Papa.unparse([heads, ...table], {
    newline: '\r\n',
    escapeFormulae: /^[=+\-@\t\r']/,
  })
  return `\uFEFF${text}\r\n`
}

function whole(value: number | null): number | string {
  return value === null ? '' : Math.round(value)
}
