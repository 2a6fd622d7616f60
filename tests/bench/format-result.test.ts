import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { BenchResult } from './bench-result.ts'
import { readBetween, writeBetween } from './between-markers.ts'
import { formatResult } from './format-result.ts'
import { PEERS } from './page-figures.ts'
import type { Metered } from './page-meter.ts'
import { toPageFigures } from './page-meter.ts'

const metered: Metered = {
  landing: {
    requests: 5,
    totalBodyBytes: 100_000,
    bytesByType: { html: 7000, js: 73_000, font: 20_000 },
    axe: { violations: 0 },
  },
  question: {
    requests: 6,
    totalBodyBytes: 110_000,
    bytesByType: { html: 9000, js: 81_000, font: 20_000 },
    axe: { violations: 1 },
  },
  cpuThrottled: { landingTbt: 60, throughQuestionTbt: 80.4 },
  rttModel: { lcpRtts: 3.14 },
  lighthouse: { mobile: { performance: 99, accessibility: 100, bestPractices: 100, seo: null } },
}

const result: BenchResult = {
  measured: { date: '2026-11-27', machine: '2 cores', load: 1.25, versions: { Node: '20.20.2' } },
  rows: [
    { group: 'engine', name: 'reports', value: 12_345, unit: '/s' },
    {
      group: 'engine',
      name: 'estimates',
      value: 40_000,
      unit: '/s',
      against: { name: 'other', value: 100, ratio: 400.4 },
      note: 'Equal work.',
    },
    { group: 'cohort', name: 'desk', value: null, unit: 's' },
  ],
  firstQuestion: toPageFigures('Ours', metered),
  pages: [],
  peers: PEERS,
  notMeasured: [{ what: 'pages', reason: 'no page meter' }],
}
const text = formatResult(result)

test('a figure says its unit, what it is compared with and how many times better', () => {
  expect(text).toContain('| reports | 12,300 a second | | | |')
  expect(text).toContain(
    '| estimates | 40,000 a second | other: 100 a second | 400 × | Equal work. |',
  )
})

test('what was not measured says so, and why', () => {
  expect(text).toContain('| desk | not measured |')
  expect(text).toContain('Not measured: pages (no page meter).')
})

test('a page is weighed to its question, less the web font', () => {
  expect(result.firstQuestion).toEqual({
    name: 'Ours',
    bytes: 90_000,
    scriptBytes: 81_000,
    requests: 5,
    lcpRoundTrips: '3.1',
    blockingMs: '80',
    lighthouse: '99/100/100/–',
    axe: '0/1',
  })
})

test('a smaller peer is named as smaller, and what it costs', () => {
  expect(text).toContain('react-quiz-component stays smaller, at 63 KB against our 90 KB')
  expect(text).not.toContain('snowflake stays smaller')
})

test('the text goes between its markers and comes back', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(readBetween(writeBetween(readme, 'Some\n\ntext.'))).toBe('Some\n\ntext.')
  expect(() => readBetween('no markers')).toThrow(/no place/)
})

test("the README's tables are what the last written run says", () => {
  const measured: BenchResult = JSON.parse(readFileSync('tests/bench/measured.json', 'utf8'))
  expect(readBetween(readFileSync('README.md', 'utf8'))).toBe(formatResult(measured))
})
