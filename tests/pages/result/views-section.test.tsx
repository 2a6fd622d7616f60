// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import type { AdvisorView } from '#code/decoded.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { loadText } from '#messages/text.ts'
import { quiz } from '#messages/en/quiz.ts'
import { views } from '#messages/en/views.ts'
import { readResult } from '#pages/result/read-result.ts'
import { ViewsSection } from '#pages/result/views/views-section.tsx'
import { HISTORY_KEY } from '#session/history.ts'
import { viewCodeOf } from '../../fixtures/codes.ts'
import { codeOf, makeAttempt } from '../real-codes.ts'

beforeAll(async () => {
  const sections = ['shell', 'result', 'views'] as const
  await Promise.all(sections.map((section) => loadText('en', section)))
})
beforeEach(() => localStorage.clear())
afterEach(cleanup)

const take = makeAttempt({ form: 'full-a', selfRatings: { technical: 5 } }, 0.1, 7)
const other = makeAttempt({ form: 'full-a', selfRatings: { technical: 1 } }, 0.9, 8)
const view: AdvisorView = {
  selfRatings: {},
  ratings: { technical: 5, leadership: 5, communication: 1 },
  ratedOn: '2026-04-01',
}

function keep(...codes: readonly string[]) {
  const takes = codes.map((code) => ({ code, savedAt: '2026-03-14' }))
  localStorage.setItem(HISTORY_KEY, JSON.stringify({ v: 1, takes }))
}

function show(more: Partial<AdvisorView> = {}) {
  const { bank, form, date, responses } = take
  const areas = estimateAreas(CURRENT_BANK, form, responses)
  const code = viewCodeOf({ bank, form, date, areas }, { ...view, ...more }, BANKS)
  const result = readResult(code)
  if (result.kind === 'none' || result.decoded.kind !== 'advisor') throw new Error('no view')
  render(
    <ViewsSection
      decoded={result.decoded}
      report={result.report}
      addressOf={(own) => `#${own}/tpm-senior`}
    />,
  )
}

const cellsOf = (name: RegExp) =>
  [...screen.getByRole('row', { name }).querySelectorAll('td')].map(
    ({ textContent }) => textContent,
  )

test('the three views stand side by side, and what is missing is said', () => {
  show({ selfRatings: { leadership: 2 } })
  expect(cellsOf(/^Leadership/).slice(2)).toEqual([
    expect.stringMatching(/30 2 of 5$/),
    expect.stringMatching(/90 5 of 5$/),
  ])
  expect(cellsOf(/^Problem-solving/).slice(2)).toEqual([
    expect.stringMatching(/not rated$/),
    expect.stringMatching(/not rated$/),
  ])
  expect(screen.getByText(/The advisor rated on 1 April 2026/)).toBeTruthy()
})

test('a difference beyond the margin becomes a question, with both anchors', () => {
  show({ selfRatings: { leadership: 1 } })
  const agenda = screen.getByRole('heading', { name: 'To talk about' }).parentElement
  expect(agenda?.textContent).toMatch(/advisor is 80 points above the self-rating/)
  expect(agenda?.textContent).toContain(views.anchors.leadership[4])
  expect(agenda?.textContent).toContain(views.anchors.leadership[0])
})

test('views within the margin are no agenda', () => {
  show({ ratings: { technical: 2 } })
  expect(screen.getByText(/No two views differ beyond the margin/)).toBeTruthy()
})

test('a self-rating that did not come along is told, and taken from one’s own past results', () => {
  show()
  expect(screen.getByText(/did not come with the link/)).toBeTruthy()
  cleanup()
  keep(codeOf(other), codeOf(take))
  show()
  expect(screen.queryByText(/did not come with the link/)).toBeNull()
  expect(cellsOf(/^Technical/)[2]).toMatch(/90 5 of 5$/)
  expect(screen.getByRole('link', { name: 'Open it with every answer' }).getAttribute('href')).toBe(
    `#${codeOf(take)}/tpm-senior`,
  )
})

test('another take of the same form and day is not taken for it', () => {
  keep(codeOf(other))
  show()
  expect(screen.queryByRole('link')).toBeNull()
})

test('the steps said of another are as many as those said of oneself', () => {
  const counts = (anchors: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(anchors).map(([area, steps]) => [area, steps.length])
  expect(counts(views.anchors)).toEqual(counts(quiz.self.anchors))
})
