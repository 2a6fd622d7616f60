import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOfPage, gzipBytes, tabulate } from './page-weight.ts'

const DIST = 'dist'
/** A ratchet at today's weight, to be lowered, never raised; the aim is 94,208. */
const FIRST_QUESTION_BYTES = 112_000
const HTML_BYTES = 14_336

const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => path === '404.html' || /(^|\/)index\.html$/.test(path))
  .toSorted()

function weigh(files: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...files].map((file) => [file, gzipBytes(join(DIST, file))]))
}

test('landing and first question: HTML, scripts and styles, gzip', () => {
  const landing = filesOfPage(DIST, 'index.html')
  const question = filesOfPage(DIST, 'quiz/index.html')
  expect(landing.some((file) => file.endsWith('.js'))).toBe(true)
  const weights = weigh(new Set([...landing, ...question]))
  const table = tabulate(weights, FIRST_QUESTION_BYTES, 'Landing and first question, gzip bytes')
  console.log(table)
  const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0)
  expect(total, table).toBeLessThanOrEqual(FIRST_QUESTION_BYTES)
})

test('every page as HTML alone, gzip', () => {
  const weights = weigh(pages)
  const rows = [...weights].map(([page, bytes]) => `${String(bytes).padStart(9)}  ${page}`)
  console.log([`HTML of each page, gzip bytes, of ${HTML_BYTES} each`, ...rows].join('\n'))
  const tooHeavy = [...weights].filter(([, bytes]) => bytes > HTML_BYTES)
  expect(tooHeavy).toEqual([])
})
