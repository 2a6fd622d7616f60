// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { CURRENT_BANK } from '#content/banks/register.ts'
import { COURSES, findCourse } from '#content/courses.ts'
import { planCourses } from '#engine/course-plan.ts'
import type { CoursePlan, Report } from '#engine/report.ts'
import type { Role } from '#engine/types.ts'
import { findRole } from '#content/roles.ts'
import { loadText } from '#messages/text.ts'
import { CoursePlanSection } from '#pages/result/courses/course-plan-section.tsx'
import { coverageOf, practiceOf } from '#pages/result/courses/course-words.ts'
import { bestOf, clickingBy, worstOf } from '../../fixtures/respondents.ts'
import { seededRandom } from '../../fixtures/seeded-random.ts'
import { attemptOf, reportOf } from './report-of.ts'

beforeAll(async () => {
  await Promise.all((['shell', 'resultPlan'] as const).map((s) => loadText('en', s)))
})
afterEach(cleanup)

const role = roleOf('tpm-experienced')
const clicked = reportOf(attemptOf(clickingBy(seededRandom(4))))

function planned(report: Report, hours = 40, isFreeOnly = false): Report {
  const { inflation } = CURRENT_BANK.model
  const { areas } = report
  return {
    ...report,
    plan: planCourses({ areas, role, inflation, courses: COURSES, hours, isFreeOnly }),
  }
}

const show = (report: Report, hours = 40, change = vi.fn<(next: object) => void>()) => {
  render(
    <CoursePlanSection
      report={report}
      role={role}
      hours={hours}
      isFreeOnly={false}
      change={change}
    />,
  )
  return change
}

const withPlan = (plan: Partial<CoursePlan>): Report => ({
  ...clicked,
  plan: { picks: [], hours: 0, passed: [], ...plan },
})

/** The page with its address: what is changed is planned anew. */
function Page() {
  const [address, setAddress] = useState({ hours: 40, isFreeOnly: false })
  return (
    <CoursePlanSection
      {...address}
      report={planned(clicked, address.hours, address.isFreeOnly)}
      role={role}
      change={(next) => setAddress((now) => ({ ...now, ...next }))}
    />
  )
}
const pickTitles = () =>
  within(screen.getAllByRole('list')[0] ?? document.body)
    .getAllByRole('heading', { level: 3 })
    .map((title) => title.textContent)

function roleOf(id: string): Role {
  const found = findRole(id)
  if (!found) throw new Error(`no role ${id}`)
  return found
}

test('each pick is a link in plan order, with its gap, coverage and hours in a sentence', () => {
  const report = planned(clicked)
  show(report)
  const { picks } = report.plan
  expect(picks.length).toBeGreaterThan(1)
  expect(pickTitles()).toEqual(
    picks.map(({ id }) => `${findCourse(id)?.title}, opens in a new tab`),
  )
  const link = screen.getByRole('link', {
    name: new RegExp(`^${findCourse(picks[0]?.id ?? '')?.title} ?, opens in a new tab`),
  })
  expect(link.getAttribute('href')).toBe(findCourse(picks[0]?.id ?? '')?.url)
  expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  const reasons = screen.getAllByText(/the Experienced TPM target with .*\d\s% likelihood/)
  expect(reasons[0]?.textContent).toMatch(
    /covers (it strongly|some of it|a little of it), in about \d/,
  )
})

test('hours and budget redraw the plan at once', async () => {
  render(<Page />)
  const user = userEvent.setup()
  const own = screen.getByRole('spinbutton', { name: 'Own number' })
  await user.clear(own)
  await user.type(own, '7')
  expect(screen.getByText(/of the 7 set/)).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: '120 hours' }))
  expect(screen.getByText(/of the 120 set/)).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'Free only' }))
  const free = planned(clicked, 120, true).plan.picks.map(({ id }) => findCourse(id))
  expect(free.every((course) => course?.price === 'free')).toBe(true)
  expect(pickTitles()).toEqual(free.map((course) => `${course?.title}, opens in a new tab`))
})

test.each(['', '0', '1000', '2.5'])(
  '%j hours change nothing, and it is said why',
  async (typed) => {
    const change = show(planned(clicked))
    const own = screen.getByRole('spinbutton', { name: 'Own number' })
    await userEvent.clear(own)
    change.mockClear()
    if (typed !== '') await userEvent.paste(typed)
    expect(own.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/whole hours, from 1 to 999/)).toBeTruthy()
    expect(change).not.toHaveBeenCalled()
  },
)

test('two quick choices are both kept, though the address has not followed yet', async () => {
  const change = show(planned(clicked))
  await userEvent.click(screen.getByRole('radio', { name: '20 hours' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Free only' }))
  expect(change).toHaveBeenLastCalledWith({ hours: 20, isFreeOnly: true })
})

test('what was passed over has a reason; what is not ranked stands apart and is labelled', () => {
  show(planned(clicked, 10), 10)
  const fold = screen.getByRole('heading', { name: 'Passed over, and why' }).closest('details')
  expect(fold?.open).toBe(false)
  if (!fold) throw new Error('no fold')
  expect(within(fold).getAllByText(/^It takes about/).length).toBeGreaterThan(0)
  const lists = fold.querySelectorAll('ul')
  expect(lists).toHaveLength(2)
  expect(lists[1]?.textContent).toMatch(/TPM Institute House entry.*Check price/)
  expect(lists[0]?.textContent).not.toMatch(/House entry/)
})

test('hours too few: the way on sets the hours of the shortest', async () => {
  const change = show(
    withPlan({
      passed: [
        { id: 'tpm-handbook', reason: 'hours', gain: 2 },
        { id: 'dora-guides', reason: 'hours', gain: 1 },
      ],
    }),
    2,
  )
  await userEvent.click(screen.getByRole('button', { name: /^Set 6\shours$/ }))
  expect(change).toHaveBeenCalledWith({ hours: 6 })
})

test('nothing free: the way on lifts the budget', async () => {
  const change = show(withPlan({ passed: [{ id: 'psm-1', reason: 'price', gain: 2 }] }))
  await userEvent.click(screen.getByRole('button', { name: 'Any budget' }))
  expect(change).toHaveBeenCalledWith({ isFreeOnly: false })
})

test('no gap: a friendly word for the role, and no course', () => {
  show(planned(reportOf(attemptOf(bestOf))))
  expect(screen.getByText(/No gap is likely enough against Experienced TPM/)).toBeTruthy()
  expect(screen.getByText(/None picked/)).toBeTruthy()
})

test('areas without enough answers are not counted among those without a gap', () => {
  const report = planned(reportOf(attemptOf(bestOf)))
  const areas = report.areas.map((area, place) => ({ ...area, enough: place > 0 }))
  show({ ...report, areas })
  expect(screen.getByText(/^Where there are enough answers, no gap is likely/)).toBeTruthy()
})

test('gaps that no course fits are not called no gap', () => {
  const report = reportOf(attemptOf(worstOf))
  show({ ...report, plan: { picks: [], hours: 0, passed: [] } })
  expect(screen.queryByText(/No gap is likely/)).toBeNull()
  expect(screen.getByText(/There are gaps, but no course/)).toBeTruthy()
})

test('too few answers: nothing is picked, and the full form is the way on', () => {
  show(planned(reportOf(attemptOf(() => undefined))))
  const link = screen.getByRole('link', { name: 'Take the full form' })
  expect(link.getAttribute('href')).toMatch(/quiz\/\?form=full&role=tpm-experienced$/)
})

test('an area with too few answers is named', () => {
  const base = clickingBy(seededRandom(4))
  show(
    planned(reportOf(attemptOf((item) => (item.area === 'leadership' ? undefined : base(item))))),
  )
  expect(screen.getByText(/too few answers about leadership/)).toBeTruthy()
})

test.each([
  [0.5, 'strong', 'half'],
  [0.49, 'some', 'some'],
  [0.3, 'some', 'some'],
  [0.29, 'little', 'little'],
  [0.8, 'strong', 'mostly'],
] as const)('a share of %d covers %s, is practice: %s', (share, coverage, practice) => {
  expect(coverageOf(share)).toBe(coverage)
  expect(practiceOf(share)).toBe(practice)
})

test('the link of the site stands below the plan, labelled, and leads out in a new tab', () => {
  show(planned(clicked))
  const link = screen.getByRole('link', { name: /^See what the TPM Institute teaches/ })
  expect(link.getAttribute('href')).toBe('https://tpminstitute.org/')
  expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  expect(screen.getByText(/^House link: .*no effect on your result/)).toBeTruthy()
  expect(link.closest('ol')).toBeNull()
})
