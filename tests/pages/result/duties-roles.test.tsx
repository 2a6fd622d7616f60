// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { ROLES } from '#content/roles.ts'
import type { Report } from '#engine/report.ts'
import { loadText } from '#messages/text.ts'
import { DutiesRoles } from '#pages/result/duties-roles/duties-roles.tsx'
import { dutyWordOf } from '#pages/result/duties-roles/duty-word.ts'
import { bestOf } from '../../fixtures/respondents.ts'
import { attemptOf, items, reportOf, scoresReportOf } from './report-of.ts'

beforeAll(async () => {
  await Promise.all([loadText('en', 'result'), loadText('en', 'resultDetails')])
})
afterEach(cleanup)

const show = (report: Report) => render(<DutiesRoles report={report} roles={ROLES} />)
const full = reportOf(attemptOf(bestOf))

test('each role has its readiness, and one is said to be the one read against', () => {
  show(full)
  const lines = screen.getAllByRole('listitem').map((role) => role.textContent)
  expect(lines).toEqual([
    expect.stringMatching(/^Entry TPM \d+, likely \d+–\d+$/),
    expect.stringMatching(/^Experienced TPM read against now\d+, likely \d+–\d+$/),
    expect.stringMatching(/^Senior or Staff TPM \d+, likely \d+–\d+$/),
    expect.stringMatching(/^Program Manager in Tech \d+, likely \d+–\d+$/),
  ])
})

test('duties are words; under four items there is none', () => {
  const [first, ...rest] = full.duties
  if (!first) throw new Error('no duties')
  show({ ...full, duties: [{ ...first, items: 3, share: null }, ...rest] })
  const words = screen.getAllByRole('definition').map((word) => word.textContent)
  expect(words).toEqual(['too few items, only 3', 'strong', 'strong', 'strong'])
})

test('an area without answers leaves no readiness for any role', () => {
  show(reportOf(attemptOf((item) => (item.area === 'technical' ? undefined : bestOf(item)))))
  expect(screen.queryByRole('list')).toBeNull()
  expect(screen.getByText(/at least two answers in every area/)).toBeTruthy()
})

test('scores alone give roles, and say why there are no duties', () => {
  show(scoresReportOf(attemptOf(bestOf)))
  expect(screen.queryAllByRole('definition')).toEqual([])
  expect(screen.getByText(/Duties are read from answers/)).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(4)
})

test.each([
  [1, 'strong'],
  [2 / 3, 'strong'],
  [0.66, 'fair'],
  [1 / 3, 'fair'],
  [0.33, 'room'],
  [-0.4, 'room'],
] as const)('a share of %d is %s', (share, word) => {
  expect(dutyWordOf(share)).toBe(word)
})

test('the form used here has four items for each duty', () => {
  const counts = full.duties.map(({ duty }) => items.filter((item) => item.duty === duty).length)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(4)
})
