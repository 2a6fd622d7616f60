import Papa from 'papaparse'
import { AREAS } from '#engine/types.ts'
import type { ReportLine } from './report-line.ts'

const AREA_COLUMNS = [
  'score',
  'low',
  'high',
  'level',
  'target',
  'gap',
  'answered',
  'enough',
] as const

/** Every column, in order. θ stays in NDJSON: a negative number is a formula to a spreadsheet. */
const COLUMNS: readonly string[] = [
  ...['ok', 'reason', 'line', 'code', 'kind', 'bank', 'form', 'date', 'name', 'role'],
  ...['readiness', 'readiness low', 'readiness high', 'band'],
  ...AREAS.flatMap((area) => AREA_COLUMNS.map((column) => `${area} ${column}`)),
  ...['courses', 'course hours'],
]

type Cell = string | number | boolean | null

export const CSV_HEADER = writeRow(COLUMNS)

/** One report as a CSV row without its line break; a bad line fills the first three cells. */
export function csvRow(report: ReportLine, line: number): string {
  if (!report.ok) {
    const cells: Cell[] = [false, report.reason, line]
    return writeRow([...cells, ...COLUMNS.slice(cells.length).map(() => '')])
  }
  const { code, kind, bank, form, date, name = '', role, readiness, areas, courses } = report
  return writeRow([
    ...[true, '', line, code, kind, bank, form, date, name, role],
    ...[readiness.score, readiness.low, readiness.high, readiness.band],
    ...areas.flatMap((area) => AREA_COLUMNS.map((column): Cell => area[column])),
    courses.map(({ id }) => id).join(' '),
    courses.reduce((sum, { hours }) => sum + hours, 0),
  ])
}

/** Quoted where needed; a cell that a spreadsheet would take for a formula gets an apostrophe. */
function writeRow(cells: readonly Cell[]): string {
  return Papa.unparse([[...cells]], { newline: '\n', escapeFormulae: /^[=+\-@\t\r]/ })
}
