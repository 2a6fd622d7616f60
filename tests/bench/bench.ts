import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeBetween } from './between-markers.ts'
import { formatResult } from './format-result.ts'
import { PARTS, runBench } from './run-bench.ts'

const ROUND_MS = 150
const RESULT = 'tests/bench/measured.json'
const README = 'README.md'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
  },
})
const parts = PARTS.filter((part) => values.only?.includes(part) ?? true)
if (values.write && parts.length < PARTS.length) throw new Error('--write wants the whole bench')

const result = await runBench(parts, ROUND_MS, (what) => process.stderr.write(`${what} …\n`))
if (values.write) {
  writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`)
  writeFileSync(README, writeBetween(readFileSync(README, 'utf8'), formatResult(result)))
}
process.stdout.write(
  values.json ? `${JSON.stringify(result, null, 2)}\n` : `${formatResult(result)}\n`,
)
