import { expect, test } from 'vitest'
import { ROLES } from '#content/roles.ts'
import { MIN_GROUP, quantileOf, readStandings } from '#pages/advisor/group/group-statistics.ts'
import { codeOf, makeAttempt } from '../real-codes.ts'
import { makeCodes, makeLearner, readRows } from './make-learners.ts'

const [role] = ROLES
if (!role) throw new Error('no role')

test.each([
  [[1], 0.5, 1],
  [[1, 2], 0.5, 1.5],
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[0, 10], 0.9, 9],
])('the quantile of %j at %d is %d', (sorted, share, value) => {
  expect(quantileOf(sorted, share)).toBeCloseTo(value, 9)
})

test('a group of five has figures, one of four has none in any area', () => {
  const learners = makeCodes(MIN_GROUP).map((code) => makeLearner(code))
  const standings = readStandings(readRows(learners), role)
  expect(standings.every((standing) => standing?.scores.length === MIN_GROUP)).toBe(true)
  expect(readStandings(readRows(learners.slice(1)), role)).toEqual([null, null, null, null, null])
})

test('results without enough evidence do not count towards the five', () => {
  const empty = makeLearner(codeOf({ ...makeAttempt({ form: 'full-a' }), responses: {} }))
  const learners = makeCodes(MIN_GROUP - 1).map((code) => makeLearner(code))
  expect(readStandings(readRows([...learners, empty]), role)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

test('gaps are those the readings call, scores are sorted', () => {
  const rows = readRows(makeCodes(20).map((code) => makeLearner(code)))
  readStandings(rows, role).forEach((standing, at) => {
    expect(standing?.gaps).toBe(rows.filter(({ reading }) => reading.gaps[at] === 'gap').length)
    expect(standing?.scores).toEqual(standing?.scores.toSorted((a, b) => a - b))
  })
})
