import type { ReportLine } from '#engine/report-line.ts'

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

const READINESS_COLUMNS = ['score', 'low', 'high', 'band'] as const

type Cell = string | number | boolean | null

export function reportJson(line: ReportLine): string {
  return `${JSON.stringify(line)}\n`
}

/** A header and one row, with the columns of `npm run bulk -- report --format csv`; a test holds them together. */
export function reportCsv(line: ReportLine): string {
  const { code, kind, bank, form, date, name = '', label = '' } = line
  const { role, readiness, areas, courses } = line
  const cells: readonly (readonly [string, Cell])[] = [
    ['ok', true],
    ['reason', ''],
    ['line', 1],
    ...Object.entries({ code, kind, bank, form, date, name, label, role }),
    ...READINESS_COLUMNS.map((column): [string, Cell] => [
      `readiness ${column}`,
      readiness[column],
    ]),
    ...areas.flatMap((area) =>
      AREA_COLUMNS.map((column): [string, Cell] => [`${area.id} ${column}`, area[column]]),
    ),
    ['courses', courses.map(({ id }) => id).join(' ')],
    ['course hours', courses.reduce((sum, { hours }) => sum + hours, 0)],
  ]
  const rows = [cells.map(([column]) => column), cells.map(([, value]) => value)]
  return rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('')
}

/** Quoted where needed; a cell that a spreadsheet would take for a formula gets an apostrophe. */
function csvCell(value: Cell): string {
  const plain =
    typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value ?? '')
  return /[",\n\r]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
