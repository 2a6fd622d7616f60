import Papa from 'papaparse'
import { cleanNote, readTags } from '../learner.ts'
import { readDay } from './read-day.ts'
import { readView } from './read-view.ts'
import type { RawRow } from './raw-row.ts'

const CODE_HEADS = ['code', 'result code', 'link', 'result', 'url', 'result link']

/** Rows of a table whose head names a column of codes or links; null where it is no such table. */
export function readCsv(text: string): readonly RawRow[] | null {
  const head = Papa.parse<string[]>(text.slice(0, 20_000), { preview: 1 })
  const names = (head.data[0] ?? []).map((name) => name.trim().toLowerCase())
  const codeAt = names.findIndex((name) => CODE_HEADS.includes(name))
  if (codeAt < 0) return null
  const at = {
    added: names.indexOf('added'),
    note: names.indexOf('note'),
    tags: names.indexOf('tags'),
    view: names.indexOf('view'),
  }

  const rows: RawRow[] = []
  let line = 1
  let cursor = 0
  Papa.parse<string[]>(text, {
    delimiter: names.length > 1 ? head.meta.delimiter : ',',
    step: ({ data, meta }) => {
      const first = line
      line += countBreaks(text, cursor, meta.cursor)
      cursor = meta.cursor
      const isHead = first === 1
      if (isHead || data.every((cell) => cell.trim() === '')) return
      const cell = (place: number) => unescapeCell(data[place] ?? '')
      const code = cell(codeAt).trim()
      const note = cleanNote(cell(at.note))
      const tags = readTags(cell(at.tags))
      const addedAt = readDay(cell(at.added))
      const view = readView(cell(at.view))
      rows.push({
        line: first,
        text: code,
        ...(code === '' ? { fault: 'no-code' as const } : {}),
        ...(addedAt === null ? {} : { addedAt }),
        ...(note ? { note } : {}),
        ...(tags.length > 0 ? { tags } : {}),
        ...(view === null ? {} : { view }),
      })
    },
  })
  return rows
}

/** Takes off the apostrophe that `writeCsv` puts before what a spreadsheet would run. */
function unescapeCell(cell: string): string {
  return /^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) count += 1
  }
  return count
}
