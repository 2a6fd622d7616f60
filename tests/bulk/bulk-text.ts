import { Readable, Writable } from 'node:stream'
import { readOptions } from '#bulk/read-options.ts'
import { runBulk } from '#bulk/run-bulk.ts'

/** What the command writes for an input given in these chunks, line by line, and its bad lines. */
export async function bulk(
  args: readonly string[],
  chunks: readonly (string | Uint8Array)[],
): Promise<{ readonly lines: readonly string[]; readonly bad: number }> {
  const read = readOptions(args)
  if (!read.ok) throw new Error(read.message)
  let text = ''
  const output = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      text += String(chunk)
      setImmediate(done)
    },
  })
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
  const bad = await runBulk(read.options, input, output)
  return { lines: text.split('\n').slice(0, -1), bad }
}
