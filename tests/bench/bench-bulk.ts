import { Readable, Writable } from 'node:stream'
import { readOptions } from '#bulk/read-options.ts'
import { runBulk } from '#bulk/run-bulk.ts'
import type { Role } from '#engine/types.ts'
import { growthExponent } from './rates.ts'
import type { Row } from './row.ts'

const CHUNK = 64 * 1024

/** `bulk report` over more and more codes: how fast, how it grows, and what it holds. */
export async function benchBulk(
  codes: readonly string[],
  role: Role,
  sizes: readonly number[],
): Promise<readonly Row[]> {
  await readAll(codes.slice(0, sizes[0]), role)
  const runs: { size: number; ms: number; heap: number }[] = []
  for (const size of sizes) runs.push({ size, ...(await readAll(codes.slice(0, size), role)) })
  return [
    ...runs.map(({ size, ms, heap }): Row => ({
      group: 'cohort',
      name: `bulk report of ${size.toLocaleString('en')} codes`,
      value: ms / 1000,
      unit: 's',
      note: `${Math.round((1000 * size) / ms).toLocaleString('en')} codes a second, ${heap.toFixed(0)} MB heap at most.`,
    })),
    {
      group: 'cohort',
      name: 'bulk report: how time grows with codes, exponent',
      value: growthExponent(
        runs.map(({ size }) => size),
        runs.map(({ ms }) => ms),
      ),
      unit: '',
    },
  ]
}

async function readAll(
  codes: readonly string[],
  role: Role,
): Promise<{ readonly ms: number; readonly heap: number }> {
  let heap = 0
  const sink = new Writable({
    write(_chunk, _encoding, done) {
      heap = Math.max(heap, process.memoryUsage().heapUsed / 2 ** 20)
      done()
    },
  })
  const text = Buffer.from(`${codes.join('\n')}\n`)
  const chunks = Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, i) =>
    text.subarray(i * CHUNK, (i + 1) * CHUNK),
  )
  const read = readOptions(['report', '--role', role.id])
  if (!read.ok) throw new Error(read.message)
  const start = performance.now()
  await runBulk(read.options, Readable.from(chunks), sink)
  return { ms: performance.now() - start, heap }
}
