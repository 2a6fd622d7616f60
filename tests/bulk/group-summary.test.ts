import { describe, expect, test } from 'vitest'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { findRole, ROLES } from '#content/roles.ts'
import { AREAS } from '#engine/types.ts'
import type { GroupSummary } from '#bulk/group-summary.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'
import { codeOf, randomAttempt } from '../fixtures/codes.ts'
import { bulk } from './bulk-text.ts'

const codes = Array.from({ length: 9 }, (_, seed) =>
  codeOf(randomAttempt(seededRandom(seed), 'full-a', CURRENT_BANK), BANKS),
)
const [first = ''] = codes

async function summaryOf(input: readonly string[], ...args: readonly string[]) {
  const { lines, bad } = await bulk(['report', '--group', ...args], [input.join('\n')])
  expect(lines).toHaveLength(1)
  const summary: GroupSummary = JSON.parse(lines[0] ?? '')
  return { summary, bad }
}

test('sums up what the reports say, one line for all', async () => {
  const { summary } = await summaryOf(codes, '--role', 'tpm-senior')
  const reports = (await bulk(['report', '--role', 'tpm-senior'], [codes.join('\n')])).lines.map(
    (line) => JSON.parse(line),
  )
  expect(summary).toMatchObject({ ok: true, role: 'tpm-senior', results: 9, least: 5 })
  const scores = reports.map(({ readiness }) => readiness.score).toSorted((a, b) => a - b)
  expect(summary.readiness.quartiles?.median).toBe(scores[4])
  expect(summary.readiness.bands?.building).toBe(
    reports.filter(({ readiness }) => readiness.band === 'building').length,
  )
  summary.areas.forEach(({ id, target, known, gaps, quartiles }, at) => {
    expect([id, target, known]).toEqual([reports[0].areas[at].id, reports[0].areas[at].target, 9])
    expect(gaps).toBe(reports.filter(({ areas }) => areas[at].gap === 'gap').length)
    const sorted = reports.map(({ areas }) => areas[at].score).toSorted((a, b) => a - b)
    expect(quartiles).toEqual({ lower: sorted[2], median: sorted[4], upper: sorted[6] })
  })
})

test('counts a code once, in any writing, and tells what was none', async () => {
  const twice = `https://quiz.example.org/result/#${first.toLowerCase()}/tpm-senior`
  const { summary, bad } = await summaryOf([...codes, twice, '', 'hello'])
  expect(summary).toMatchObject({ results: 9, duplicates: 1, bad: 1 })
  expect(bad).toBe(1)
  expect(summary.areas).toEqual((await summaryOf(codes)).summary.areas)
})

describe('the smallest group', () => {
  test('under five there is no figure of the group, in any part', async () => {
    const { summary } = await summaryOf([...codes.slice(0, 4), first])
    expect(summary).toMatchObject({ results: 4, duplicates: 1, courses: null })
    expect(summary.readiness).toEqual({ known: 4, quartiles: null, bands: null })
    expect(summary.areas.every(({ quartiles, gaps }) => quartiles === null && gaps === null)).toBe(
      true,
    )
  })

  test('five with one that has too few answers are no five in an area', async () => {
    const empty = codeOf(
      { ...randomAttempt(() => 0, 'full-a', CURRENT_BANK), responses: {} },
      BANKS,
    )
    const { summary } = await summaryOf([...codes.slice(0, 4), empty])
    expect(summary.readiness).toMatchObject({ known: 4, quartiles: null })
    expect(summary.readiness.bands?.insufficient).toBe(1)
    expect(summary.areas.every(({ quartiles }) => quartiles === null)).toBe(true)
  })

  test('nothing at all is a summary too', async () => {
    expect((await summaryOf([])).summary).toMatchObject({ results: 0, bad: 0, courses: null })
  })
})

test('courses close a share of the group’s gap; three more than one', async () => {
  const { summary } = await summaryOf(codes)
  const { one, set } = summary.courses ?? { one: null, set: { ids: [], share: 0 } }
  expect(one?.share).toBeGreaterThan(0)
  expect(set.ids.length).toBeLessThanOrEqual(3)
  expect(set.share).toBeGreaterThan(one?.share ?? 1)
  expect(set.share).toBeLessThanOrEqual(1)
})

test('as CSV it is a row for readiness and one an area', async () => {
  const { lines } = await bulk(['report', '--group', '--format', 'csv'], [codes.join('\n')])
  expect(lines[0]).toBe('measure,known,target,lower,median,upper,gaps')
  expect(lines.map((line) => line.split(',')[0])).toEqual(['measure', 'readiness', ...AREAS])
  const target = (findRole('tpm-entry') ?? ROLES[0])?.targets.technical
  expect(lines[2]?.split(',').slice(1, 3)).toEqual(['9', String(target)])
})
