import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOfModule, filesOfPage, weigh, type Weights } from './page-weight.ts'
import { byLastingName, tabulate, tellGrowth, total } from './tell-weights.ts'

const DIST = 'dist'
/** What was weighed when it was last looked at, so that a budget says what grew: WRITE_WEIGHTS=1. */
const RECORD = 'tests/budgets/weights.json'
const FIRST_ITEM_BYTES = 94_208
const FIRST_ITEM_REQUESTS = 4
const HTML_BYTES = 14_336

const record: Record<string, Weights> = existsSync(RECORD)
  ? JSON.parse(readFileSync(RECORD, 'utf8'))
  : {}
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => path === '404.html' || /(^|\/)index\.html$/.test(path))
  .toSorted()

/** The first scored item is on the screen once its form's words are here. */
const FIRST_ITEM = 'src/content/banks/2026-1/en.json?questions&form=quick-a'

test.each([
  ['landing, start and first item', 'index.html'],
  ['quiz page and first item', 'quiz/index.html'],
])('%s: HTML, scripts and styles, gzip', (way, page) => {
  const fetched = new Set([...filesOfPage(DIST, page), ...filesOfModule(DIST, FIRST_ITEM)])
  const weights = weigh(DIST, fetched)
  keepRecord(way, weights)
  const growth = tellGrowth(weights, record[way] ?? {})
  const table = tabulate(weights, FIRST_ITEM_BYTES, `${way}, gzip bytes`)
  console.log([table, growth && `Since the record:\n${growth}`].filter(Boolean).join('\n'))
  expect(total(weights), `too heavy. Since the record:\n${growth}`).toBeLessThanOrEqual(
    FIRST_ITEM_BYTES,
  )
  expect(fetched.size, table).toBeLessThanOrEqual(FIRST_ITEM_REQUESTS)
})

test('every page as HTML alone, gzip', () => {
  const weights = weigh(DIST, pages)
  keepRecord('pages', weights)
  const rows = Object.entries(weights).map(
    ([page, bytes]) => `${String(bytes).padStart(9)}  ${page}`,
  )
  console.log([`HTML of each page, gzip bytes, of ${HTML_BYTES} each`, ...rows].join('\n'))
  const tooHeavy = Object.entries(weights).filter(([, bytes]) => bytes > HTML_BYTES)
  expect(tooHeavy, tellGrowth(weights, record['pages'] ?? {})).toEqual([])
})

function keepRecord(way: string, weights: Weights): void {
  if (!process.env['WRITE_WEIGHTS']) return
  record[way] = byLastingName(weights)
  writeFileSync(join(RECORD), `${JSON.stringify(record, null, 2)}\n`)
}
