import { expect, test } from 'vitest'
import { chooseExhaustively } from '#bulk/choose-exhaustively.ts'
import { median, medianRate } from '#bulk/median-rate.ts'
import { drawPerson, knowOrGuess } from '#bulk/synthetic-people.ts'
import { answerItems, itemsOf } from '#bulk/simulate-accuracy.ts'
import { seededRandom } from '#bulk/seeded-random.ts'
import { CURRENT_BANK } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS, ROLES } from '#content/roles.ts'
import { buildReport } from '#engine/build-report.ts'
import { chooseCourses } from '#engine/choose-courses.ts'
import { weightedGaps } from '#engine/course-gain.ts'
import { rankCourses } from '#engine/rank-courses.ts'

test('the two course choices that are compared choose the same', () => {
  const random = seededRandom(5)
  const respond = knowOrGuess(CURRENT_BANK, random)
  for (const role of ROLES) {
    const truth = drawPerson(CURRENT_BANK.model, random)
    const responses = answerItems(itemsOf(CURRENT_BANK, 'full-a'), respond, truth)
    const frame = {
      bank: CURRENT_BANK,
      form: 'full-a',
      responses,
      role,
      roles: [],
      cuts: BAND_CUTS,
    }
    const { areas } = buildReport({ ...frame, courses: [] })
    const gaps = weightedGaps(areas, role, CURRENT_BANK.model.inflation)
    const ranked = rankCourses(COURSES, areas, gaps)
    const idsOf = (set: typeof ranked) => set.map(({ course }) => course.id).toSorted()
    expect(idsOf(chooseCourses(ranked, gaps, 40))).toEqual(
      idsOf(chooseExhaustively(ranked, gaps, 40)),
    )
  }
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('a rate is how often a second holds the run', () => {
  const rate = medianRate(
    () => {
      const end = performance.now() + 2
      while (performance.now() < end);
    },
    { rounds: 3, roundMs: 20 },
  )
  expect(rate).toBeGreaterThan(100)
  expect(rate).toBeLessThanOrEqual(501)
})
