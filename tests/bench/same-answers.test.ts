import { expect, test } from 'vitest'
import { drawPerson, knowOrGuess } from '#bulk/synthetic-people.ts'
import { answerItems, itemsOf } from '#bulk/simulate-accuracy.ts'
import { seededRandom } from '#bulk/seeded-random.ts'
import { CURRENT_BANK } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS, ROLES } from '#content/roles.ts'
import { buildReport } from '#engine/build-report.ts'
import { chooseCourses } from '#engine/choose-courses.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { weightedGaps } from '#engine/course-gain.ts'
import { GENERAL_NODES, THETA_NODES } from '#engine/grid.ts'
import { rankCourses } from '#engine/rank-courses.ts'
import { fineEstimates } from '../fixtures/fine-grid.ts'
import {
  drawBinaryForm,
  FIVE_AREAS,
  jscatEstimator,
  ONE_AREA,
  oneAreaEstimator,
} from './binary-form.ts'
import { chooseExhaustively } from './choose-exhaustively.ts'
import { drawAttempts, FORM } from './people.ts'

// What the bench compares must give the same answers.

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

test('the engine estimates what the formulas say, on its own grid', () => {
  const grid = { thetas: THETA_NODES, generals: GENERAL_NODES }
  for (const { responses } of drawAttempts(5, 3)) {
    const straight = fineEstimates(CURRENT_BANK, FORM, responses, grid)
    estimateAreas(CURRENT_BANK, FORM, responses).forEach(({ theta, se }, area) => {
      expect(theta).toBeCloseTo(straight[area]?.theta ?? NaN, 9)
      expect(se).toBeCloseTo(straight[area]?.se ?? NaN, 9)
    })
  }
})

test('jscat estimates the same on right-or-wrong items, in five areas and in one', () => {
  const five = drawBinaryForm(FIVE_AREAS, 10, 4)
  const theirFive = jscatEstimator(five)
  for (const take of five.takes) {
    const thetas = estimateAreas(five.bank, 'binary', take).map(({ theta }) => theta)
    const others = theirFive(take)
    thetas.forEach((theta, area) => expect(theta).toBeCloseTo(others[area] ?? NaN, 9))
    expect(new Set(thetas).size).toBeGreaterThan(3)
  }
  const one = drawBinaryForm(ONE_AREA, 10, 4)
  const [ours, theirs] = [oneAreaEstimator(one), jscatEstimator(one)]
  for (const take of one.takes) {
    expect(ours(take)).toBeCloseTo(theirs(take)[0] ?? NaN, 9)
    const [area] = estimateAreas(one.bank, 'binary', take)
    expect(ours(take)).toBeCloseTo(area?.theta ?? NaN, 12)
  }
})
