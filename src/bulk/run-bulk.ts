import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS } from '#content/roles.ts'
import { CSV_HEADER, csvRow } from './csv-row.ts'
import { encodeLine } from './encode-line.ts'
import type { BulkOptions } from './read-options.ts'
import { reportLine } from './report-line.ts'
import { LineSplitter } from './split-lines.ts'
import type { Line } from './split-lines.ts'

/** What one line of input becomes: a line of output, and whether the input was bad. */
type LineResult = { readonly isBad: boolean; readonly written: string }

/** Output is handed on once there is this much of it. */
const FLUSH_LENGTH = 64 * 1024

/**
 * Reads lines and writes one for each, in order, waiting whenever the reader of the output is
 * slower, so that memory stays the same however long the input is. Gives the number of bad lines.
 */
export async function runBulk(
  options: BulkOptions,
  input: Readable,
  output: Writable,
): Promise<number> {
  const handle = handlerOf(options)
  const splitter = new LineSplitter()
  let bad = 0
  let pending = options.command === 'report' && options.format === 'csv' ? `${CSV_HEADER}\n` : ''
  const flush = async () => {
    if (pending !== '' && !output.write(pending)) await once(output, 'drain')
    pending = ''
  }
  const take = async (lines: readonly Line[]) => {
    for (const line of lines) {
      if (line.text === '') continue
      const { isBad, written } = handle(line)
      if (isBad) bad += 1
      pending += `${written}\n`
      if (pending.length > FLUSH_LENGTH) await flush()
    }
    await flush()
  }
  for await (const chunk of input) await take(splitter.push(chunk))
  await take(splitter.end())
  return bad
}

function handlerOf(options: BulkOptions): (line: Line) => LineResult {
  if (options.command === 'encode') {
    return ({ number, text }) => {
      const result =
        text === null
          ? { ok: false as const, line: number, reason: 'longer than 64 KB' }
          : encodeLine(text, number)
      return { isBad: !result.ok, written: result.ok ? result.code : JSON.stringify(result) }
    }
  }
  const { role, hours, isFreeOnly } = options
  const frame = { role, roles: [role], cuts: BAND_CUTS, courses: COURSES, hours, isFreeOnly }
  return ({ number, text }) => {
    const report =
      text === null
        ? { ok: false as const, line: number, reason: 'malformed' as const }
        : reportLine(text, number, frame)
    const written = options.format === 'csv' ? csvRow(report, number) : JSON.stringify(report)
    return { isBad: !report.ok, written }
  }
}
