import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS } from '#content/roles.ts'
import type { Role } from '#engine/types.ts'
import { CSV_HEADER, csvRow } from './csv-row.ts'
import { encodeLine } from './encode-line.ts'
import { GroupCollector } from './group-summary.ts'
import type { BulkOptions } from './read-options.ts'
import { reportLine } from './report-line.ts'
import { LineSplitter } from './split-lines.ts'
import type { Line } from './split-lines.ts'
import { writeGroup } from './write-group.ts'

/** What one line of input becomes: what is written of it, and whether the input was bad. */
type LineResult = { readonly isBad: boolean; readonly written: string }

type Handler = {
  readonly head: string
  readonly take: (line: Line) => LineResult
  /** What is written after the last line. */
  readonly end: () => string
}

/** Output is handed on once there is this much of it. */
const FLUSH_LENGTH = 64 * 1024

/**
 * Reads lines and writes one for each, in order, waiting whenever the reader of the output is
 * slower, so that memory stays the same however long the input is; of a group it keeps what it sums
 * up. Gives the number of bad lines.
 */
export async function runBulk(
  options: BulkOptions,
  input: Readable,
  output: Writable,
): Promise<number> {
  const { head, take: handle, end } = handlerOf(options)
  const splitter = new LineSplitter()
  let bad = 0
  let pending = head
  const flush = async () => {
    if (pending !== '' && !output.write(pending)) await once(output, 'drain')
    pending = ''
  }
  const take = async (lines: readonly Line[]) => {
    for (const line of lines) {
      if (line.text === '') continue
      const { isBad, written } = handle(line)
      if (isBad) bad += 1
      pending += written
      if (pending.length > FLUSH_LENGTH) await flush()
    }
    await flush()
  }
  for await (const chunk of input) await take(splitter.push(chunk))
  await take(splitter.end())
  pending += end()
  await flush()
  return bad
}

function handlerOf(options: BulkOptions): Handler {
  if (options.command === 'encode') return { head: '', take: takeAttempt, end: () => '' }
  if (options.isGroup) return groupHandler(options.role, options.format)
  const { role, hours, isFreeOnly, format } = options
  const frame = { role, roles: [role], cuts: BAND_CUTS, courses: COURSES, hours, isFreeOnly }
  const take = ({ number, text }: Line) => {
    const report =
      text === null
        ? { ok: false as const, line: number, reason: 'malformed' as const }
        : reportLine(text, number, frame)
    const written = format === 'csv' ? csvRow(report, number) : JSON.stringify(report)
    return { isBad: !report.ok, written: `${written}\n` }
  }
  return { head: format === 'csv' ? `${CSV_HEADER}\n` : '', take, end: () => '' }
}

function takeAttempt({ number, text }: Line): LineResult {
  const result =
    text === null
      ? { ok: false as const, line: number, reason: 'longer than 64 KB' }
      : encodeLine(text, number)
  return {
    isBad: !result.ok,
    written: `${result.ok ? result.code : JSON.stringify(result)}\n`,
  }
}

function groupHandler(role: Role, format: 'ndjson' | 'csv'): Handler {
  const group = new GroupCollector(role)
  return {
    head: '',
    take: ({ text }) => ({ isBad: !group.add(text), written: '' }),
    end: () => writeGroup(group.summary(), format),
  }
}
