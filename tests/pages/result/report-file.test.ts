import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { reportLine } from '#bulk/report-line.ts'
import { CSV_HEADER, csvRow } from '#bulk/csv-row.ts'
import { BAND_CUTS, ROLES } from '#content/roles.ts'
import { COURSES } from '#content/courses.ts'
import { reportCsv, reportJson } from '#pages/result/share/report-file.ts'
import { codeOf, makeAttempt } from '../real-codes.ts'

function lineFor(name?: string) {
  const attempt = makeAttempt({ form: 'full-a', ...(name === undefined ? {} : { name }) })
  const [role] = ROLES
  if (!role) throw new Error('no role')
  const frame = { role, roles: ROLES, cuts: BAND_CUTS, courses: COURSES }
  const line = reportLine(codeOf(attempt), 1, frame)
  if (!line.ok) throw new Error(line.reason)
  return line
}

test.each([undefined, 'Ada Lovelace', '=HYPERLINK("x")', '+1, "Ada"', '@ada', '-ada'])(
  'the CSV is what the bulk command writes, with the name %s',
  (name) => {
    const line = lineFor(name)
    const [header, row] = Papa.parse<string[]>(reportCsv(line), { skipEmptyLines: true }).data
    expect(header?.join(',')).toBe(CSV_HEADER)
    expect(row).toEqual(Papa.parse<string[]>(csvRow(line, 1)).data[0])
  },
)

test('a name cannot become a formula', () => {
  expect(reportCsv(lineFor('=1+1'))).toContain(",'=1+1,")
})

test('the JSON is the report line', () => {
  const line = lineFor('Ada')
  expect(JSON.parse(reportJson(line))).toEqual(JSON.parse(JSON.stringify(line)))
})
