import { spawnSync } from 'node:child_process'
import type { RoleId } from '#engine/types.ts'
import { growthExponent } from './rates.ts'
import type { Row } from './row.ts'

/** The command itself, in a process of its own, that tells its largest memory when it ends. */
const TELL_PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(`${process.resourceUsage().maxRSS}`))"

/** `bulk report` over more and more codes: how long, how that grows, and what memory it takes. */
export function benchBulk(
  codes: readonly string[],
  role: RoleId,
  sizes: readonly number[],
): readonly Row[] {
  const runs = sizes.map((size) => ({ size, ...readAll(codes.slice(0, size), role) }))
  return [
    ...runs.map(({ size, ms, peak }): Row => ({
      group: 'cohort',
      name: `bulk report of ${size.toLocaleString('en')} codes`,
      value: ms / 1000,
      unit: 's',
      note: `${peak.toFixed(0)} MB at most, Node itself included.`,
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

function readAll(
  codes: readonly string[],
  role: RoleId,
): { readonly ms: number; readonly peak: number } {
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', TELL_PEAK, 'build/bulk.js', 'report', '--role', role],
    { input: `${codes.join('\n')}\n`, stdio: ['pipe', 'ignore', 'pipe'], encoding: 'utf8' },
  )
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`bulk report: ${stderr}`)
  return { ms, peak: Number(stderr) / 1024 }
}
