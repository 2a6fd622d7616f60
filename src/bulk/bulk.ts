import { readOptions, USAGE } from './read-options.ts'
import { runBulk } from './run-bulk.ts'

// Who reads our output may have enough of it: `… | head` is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const read = readOptions(process.argv.slice(2))
if (read.ok) {
  const bad = await runBulk(read.options, process.stdin, process.stdout)
  process.exitCode = read.options.isStrict && bad > 0 ? 1 : 0
} else {
  process.stderr.write(`${read.message}\n\n${USAGE}\n`)
  process.exitCode = 2
}
