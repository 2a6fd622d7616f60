import { formatTable } from './format-table.ts'
import { runBench } from './run-bench.ts'

const ROUND_MS = 100

const figures = runBench(ROUND_MS)
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`
    : formatTable(
        `One core, Node ${process.version}, medians`,
        ['figure', 'value', 'unit'],
        figures.map(({ name, value, unit }) => [
          name,
          value.toLocaleString('en', { maximumSignificantDigits: 3 }),
          unit,
        ]),
      ),
)
