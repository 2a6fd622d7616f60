import Papa from 'papaparse'
import type { GroupSummary } from './group-summary.ts'

const COLUMNS = ['measure', 'known', 'target', 'lower', 'median', 'upper', 'gaps']

/** A summary as a line of JSON, or as a table of readiness and the five areas. */
export function writeGroup(summary: GroupSummary, format: 'ndjson' | 'csv'): string {
  if (format === 'ndjson') return `${JSON.stringify(summary)}\n`
  const { readiness, areas } = summary
  const rows = [{ id: 'readiness', target: null, gaps: null, ...readiness }, ...areas]
  const cells = rows.map(({ id, known, target, quartiles, gaps }) => [
    id,
    known,
    target,
    quartiles?.lower,
    quartiles?.median,
    quartiles?.upper,
    gaps,
  ])
  return `${Papa.unparse([COLUMNS, ...cells], { newline: '\n' })}\n`
}
