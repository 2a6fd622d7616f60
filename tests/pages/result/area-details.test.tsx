// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { FacetReport, Report } from '#engine/report.ts'
import { loadText } from '#messages/text.ts'
import { AreaDetails } from '#pages/result/details/area-details.tsx'
import { hintOf } from '#pages/result/details/facet-hint.ts'
import { bestOf, worstOf } from '../../fixtures/respondents.ts'
import { attemptOf, reportOf, scoresReportOf } from './report-of.ts'

beforeAll(async () => {
  await Promise.all([
    loadText('en', 'shell'),
    loadText('en', 'result'),
    loadText('en', 'resultDetails'),
  ])
})
afterEach(cleanup)

const show = (report: Report) =>
  render(<AreaDetails report={report} areas={report.areas} roleLabel="Experienced TPM" />)
const foldOf = (area: string): HTMLElement => {
  const fold = screen.getByRole('heading', { level: 3, name: area }).closest('details')
  if (!fold) throw new Error(`no fold for ${area}`)
  return fold
}

test('the first area is open and says its level, the next one and what the role asks for', () => {
  show(reportOf(attemptOf(worstOf)))
  expect(foldOf('Technical').hasAttribute('open')).toBe(true)
  expect(foldOf('Leadership').hasAttribute('open')).toBe(false)
  const technical = within(foldOf('Technical'))
  const level = technical.getAllByRole('listitem').find((step) => step.hasAttribute('aria-current'))
  expect(level?.textContent).toBe('Novice, your level')
  expect(technical.getByText('Next level, Developing.')).toBeTruthy()
  expect(technical.getByText(/Experienced TPM asks for 66 here.*over 99 % likelihood/)).toBeTruthy()
})

test('what one opened and closed outlives another order of the areas', async () => {
  const report = reportOf(attemptOf(worstOf))
  const { rerender } = show(report)
  await userEvent.click(screen.getByRole('heading', { name: 'Technical' }))
  await userEvent.click(screen.getByRole('heading', { name: 'Leadership' }))
  const areas = report.areas.toReversed()
  rerender(<AreaDetails report={report} areas={areas} roleLabel="Entry TPM" />)
  const open = screen
    .getAllByRole('heading', { level: 3 })
    .filter((area) => area.closest('details')?.open)
  expect(open.map((area) => area.textContent)).toEqual(['Leadership'])
})

test('a critical gap is said where the role has a floor, and only there', () => {
  show(reportOf(attemptOf(worstOf)))
  expect(within(foldOf('Technical')).getByText(/needs at least 48 here/)).toBeTruthy()
  expect(within(foldOf('Time management')).queryByText('Critical for this role.')).toBeNull()
})

test('the highest level has no next one and nothing critical', () => {
  show(reportOf(attemptOf(bestOf)))
  expect(screen.queryByText(/^Next level/)).toBeNull()
  expect(screen.queryByText('Critical for this role.')).toBeNull()
  expect(screen.getAllByText('This is the highest level the scale has.')).toHaveLength(5)
})

test('a self-rating is spoken of only where the answers differ by more than chance', () => {
  show(reportOf(attemptOf(worstOf, { communication: 5, technical: 1 })))
  expect(screen.getAllByText('Worth checking.')).toHaveLength(1)
  expect(
    within(foldOf('Communication')).getByText(/rated yourself Expert here; .* point lower/),
  ).toBeTruthy()
})

test('a rating below the answers is said the other way round', () => {
  show(reportOf(attemptOf(bestOf, { leadership: 1 })))
  expect(
    within(foldOf('Leadership')).getByText(/rated yourself Novice here; .* point higher/),
  ).toBeTruthy()
})

test('an area without enough evidence has no level, no figures and a way on', () => {
  show(reportOf(attemptOf((item) => (item.area === 'leadership' ? undefined : bestOf(item)))))
  const fold = within(foldOf('Leadership'))
  expect(fold.getByText('not enough evidence')).toBeTruthy()
  expect(fold.queryByRole('list', { name: 'Levels of Leadership' })).toBeNull()
  expect(fold.getByRole('link', { name: 'Take the full form' }).getAttribute('href')).toMatch(
    /quiz\/\?form=full&role=tpm-experienced$/,
  )
})

test('scores alone give levels, no facets, and the reason', () => {
  show(scoresReportOf(attemptOf(bestOf)))
  expect(screen.getByText(/carries five scores and no answers/)).toBeTruthy()
  expect(screen.queryByRole('heading', { level: 4 })).toBeNull()
  expect(screen.getAllByRole('list', { name: /^Levels of/ })).toHaveLength(5)
})

test.each([
  [1, 1, 'thin'],
  [2, 0.5, 'holding'],
  [2, 0.49, 'room'],
  [3, -0.2, 'room'],
] as const)('%d items with a share of %d hint at %s', (count, share, hint) => {
  const facet: FacetReport = { facet: 'tech.ops', area: 'technical', items: count, share }
  expect(hintOf(facet)).toBe(hint)
})
