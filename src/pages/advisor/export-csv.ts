import Papa from 'papaparse'
import { AREAS } from '#engine/types.ts'
import type { RowReading } from './learner.ts'

/** What an import reads again; the rest is derived, and its heads say so. */
const KEPT = ['code', 'added', 'note', 'tags', 'view'] as const
const DERIVED = ['name', 'label', 'taken', 'form', 'kind', 'role']
const MEASURED = ['band', 'readiness', 'low', 'high', ...AREAS]

/**
 * Every row as CSV, with a mark that spreadsheets know as UTF-8. A cell they would take for a
 * formula gets an apostrophe, and so does one that starts with an apostrophe, so that the import can
 * take exactly one away. What is hidden on the page is not written either.
 */
export function writeCsv(rows: readonly RowReading[], role: string): string {
  const heads = [...KEPT, ...[...DERIVED, ...MEASURED].map((name) => `${name} (derived)`)]
  const table = rows.map(({ learner, reading, isHidden }) => {
    const { code, addedAt, note = '', tags = [], view = '', result } = learner
    const { band, score, low, high } = reading.readiness
    const { name = '', label = '', date, form, kind } = result
    const kept = [code, addedAt, note, tags.join(', '), view]
    const measured = [band, ...[score, low, high, ...result.scores].map(whole)]
    const shown = isHidden ? measured.map(() => '') : measured
    return [...kept, name, label, date, form, kind, role, ...shown]
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
