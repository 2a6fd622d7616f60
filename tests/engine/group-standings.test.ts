import { expect, test } from 'vitest'
import { MIN_GROUP, quantileOf, readStandings, type GroupResult } from '#engine/group-standings.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'
import { entryRole as role } from '../fixtures/fixture-frame.ts'

const random = seededRandom(5)
const result = (): GroupResult => ({
  scores: Array.from({ length: 5 }, () => 100 * random()),
  gaps: Array.from({ length: 5 }, () => (random() < 0.4 ? 'gap' : 'unclear')),
})
const results = (count: number) => Array.from({ length: count }, result)
const nothing: GroupResult = {
  scores: [null, null, null, null, null],
  gaps: ['unclear', 'unclear', 'unclear', 'unclear', 'unclear'],
}

test.each([
  [[1], 0.5, 1],
  [[1, 2], 0.5, 1.5],
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[0, 10], 0.9, 9],
])('the quantile of %j at %d is %d', (sorted, share, value) => {
  expect(quantileOf(sorted, share)).toBeCloseTo(value, 9)
})

test('a group of five has figures, one of four has none in any area', () => {
  const group = results(MIN_GROUP)
  const standings = readStandings(group, role)
  expect(standings.every((standing) => standing?.scores.length === MIN_GROUP)).toBe(true)
  expect(readStandings(group.slice(1), role)).toEqual([null, null, null, null, null])
})

test('results without enough evidence do not count towards the five', () => {
  expect(readStandings([...results(MIN_GROUP - 1), nothing], role)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

test('gaps are those the readings call, scores are sorted', () => {
  const group = results(20)
  readStandings(group, role).forEach((standing, at) => {
    expect(standing?.gaps).toBe(group.filter(({ gaps }) => gaps[at] === 'gap').length)
    expect(standing?.scores).toEqual(standing?.scores.toSorted((a, b) => a - b))
  })
})
