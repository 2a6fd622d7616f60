// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ROADMAP } from '#content/roadmap.ts'
import { loadText } from '#messages/text.ts'
import { RoadmapSection } from '#pages/result/roadmap/roadmap-section.tsx'
import { ROADMAP_KEY, readTicks, writeTick } from '#session/roadmap-ticks.ts'
import { MemoryStorage } from '../../fixtures/memory-storage.ts'
import { bestOf } from '../../fixtures/respondents.ts'
import { attemptOf, reportOf } from './report-of.ts'

beforeAll(async () => {
  await Promise.all([loadText('en', 'shell'), loadText('en', 'resultPlan')])
})
beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const met = reportOf(attemptOf(bestOf))
const withGap = {
  ...met,
  areas: met.areas.map((area) =>
    area.area === 'leadership' ? { ...area, gap: 'gap' as const } : area,
  ),
}
const total = ROADMAP.flatMap(({ actions }) => actions).length
const [first] = ROADMAP
if (!first) throw new Error('no roadmap')
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox')

test('a tick is counted and kept for the next visit, and can be taken back', async () => {
  const { unmount } = render(<RoadmapSection report={met} />)
  await userEvent.click(boxes()[1] ?? document.body)
  expect(screen.getByText(`1 of ${total} done. Ticks stay in this browser.`)).toBeTruthy()
  unmount()
  render(<RoadmapSection report={met} />)
  expect(
    boxes()
      .map(({ checked }) => checked)
      .indexOf(true),
  ).toBe(1)
  await userEvent.click(boxes()[1] ?? document.body)
  expect(readTicks(localStorage).ticks).toEqual([])
})

test('a step is done when all its actions are', async () => {
  render(<RoadmapSection report={met} />)
  const step = within(screen.getByRole('list', { name: 'Actions: Build your base of knowledge' }))
  for (const box of step.getAllByRole('checkbox').slice(1)) await userEvent.click(box)
  expect(screen.queryByText(/^All \d done$/)).toBeNull()
  await userEvent.click(step.getAllByRole('checkbox')[0] ?? document.body)
  expect(screen.getByText(`All ${first.actions.length} done`)).toBeTruthy()
})

test('only steps that help with a likely gap say so, and with which', () => {
  render(<RoadmapSection report={withGap} />)
  const helping = screen.getAllByText(/^Helps with/).map((words) => words.textContent)
  expect(helping).toEqual(
    ROADMAP.filter(({ areas }) => areas.includes('leadership')).map(
      () => 'Helps with a likely gap:  Leadership',
    ),
  )
  cleanup()
  render(<RoadmapSection report={met} />)
  expect(screen.queryByText(/^Helps with/)).toBeNull()
})

test('nothing from storage is in the first render', () => {
  for (const action of first.actions) writeTick(localStorage, action, true)
  const html = renderToString(<RoadmapSection report={met} />)
  expect(html).toContain(`0 of ${total} done`)
  expect(html).not.toContain('checked=""')
})

test.each([
  ['full', /storage is full/],
  ['refused', /keeps nothing for this page/],
])('where storage is %s, ticks hold for the visit and it is said once', async (fault, words) => {
  const storage = new MemoryStorage()
  if (fault === 'full') storage.capacity = 0
  else storage.refused.add('setItem').add('getItem')
  vi.spyOn(window, 'localStorage', 'get').mockReturnValue(storage as unknown as Storage)
  render(<RoadmapSection report={met} />)
  expect(screen.queryByText(words)).toBeNull()
  await userEvent.click(boxes()[0] ?? document.body)
  await userEvent.click(boxes()[1] ?? document.body)
  expect(boxes()[0]?.checked).toBe(true)
  expect(boxes()[1]?.checked).toBe(true)
  expect(screen.getAllByText(words)).toHaveLength(1)
  expect(screen.getByText(`2 of ${total} done, for this visit.`)).toBeTruthy()
})

test('ticks of a newer version are left alone', async () => {
  const newer = '{"v":2,"ticks":["x"]}'
  localStorage.setItem(ROADMAP_KEY, newer)
  render(<RoadmapSection report={met} />)
  expect(screen.getByText(/newer version/)).toBeTruthy()
  await userEvent.click(boxes()[0] ?? document.body)
  expect(localStorage.getItem(ROADMAP_KEY)).toBe(newer)
})

test('an action that is gone from the roadmap is not counted', () => {
  writeTick(localStorage, 'long-gone', true)
  render(<RoadmapSection report={met} />)
  expect(screen.getByText(new RegExp(`^0 of ${total} done`))).toBeTruthy()
})

test('the first step that helps with a likely gap is open, and none where there is no gap', () => {
  const openSteps = (report: typeof met) => {
    const { container } = render(<RoadmapSection report={report} />)
    return [...container.querySelectorAll('details')].map(({ open }) => open)
  }
  const helping = ROADMAP.findIndex(({ areas }) => areas.includes('leadership'))
  expect(openSteps(withGap)).toEqual(ROADMAP.map((_, place) => place === helping))
  cleanup()
  expect(openSteps(met)).toEqual(ROADMAP.map(() => false))
})
