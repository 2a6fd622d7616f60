import Papa from 'papaparse'
import { AREAS } from '#engine/types.ts'
import type { BulkReportLine } from './report-line.ts'

const TAKE_COLUMNS = 'ok,reason,line,code,kind,bank,form,date,name,label,role'.split(',')
const READINESS_COLUMNS = ['score', 'low', 'high', 'band'] as const
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

/** Told of an area without enough evidence too; a score of it would be counted by a spreadsheet. */
const TOLD: ReadonlySet<string> = new Set(['target', 'gap', 'answered', 'enough'])

/** Every column, in order. θ stays in NDJSON: a negative number is a formula to a spreadsheet. */
const COLUMNS: readonly string[] = [
  ...TAKE_COLUMNS,
  ...READINESS_COLUMNS.map((column) => `readiness ${column}`),
  ...AREAS.flatMap((area) => AREA_COLUMNS.map((column) => `${area} ${column}`)),
  'courses',
  'course hours',
]

type Cell = string | number | boolean | null

export const CSV_HEADER = writeRow(COLUMNS)

/** One report as a CSV row without its line break; a bad line fills the first three cells. */
export function csvRow(report: BulkReportLine, line: number): string {
  if (!report.ok) {
    const cells: Cell[] = [false, report.reason, line]
    return writeRow([...cells, ...COLUMNS.slice(cells.length).map(() => '')])
  }
  const { code, kind, bank, form, date, name = '', label = '' } = report
  const { role, readiness, areas, courses } = report
  const take: readonly Cell[] = [true, '', line, code, kind, bank, form, date, name, label, role]
  return writeRow([
    ...take,
    ...READINESS_COLUMNS.map((column) => readiness[column]),
    ...areas.flatMap((area) =>
      AREA_COLUMNS.map((column) => (area.enough || TOLD.has(column) ? area[column] : '')),
    ),
    courses.map(({ id }) => id).join(' '),
    courses.reduce((sum, { hours }) => sum + hours, 0),
  ])
}

/** Quoted where needed; a cell that a spreadsheet would take for a formula gets an apostrophe. */
function writeRow(cells: readonly Cell[]): string {
  return Papa.unparse([[...cells]], { newline: '\n', escapeFormulae: /^[=+\-@\t\r]/ })
}
