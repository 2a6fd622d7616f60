import { expect, test } from 'vitest'
import { readSelfViews } from '#engine/self-view.ts'
import { makeEstimates } from '../fixtures/fixture-frame.ts'

// se .4 is s = 13 points; with the 20 of the rating itself 1.96 is 46.75 points.

test('speaks of a rating far above the answers, and of one far below', () => {
  const areas = makeEstimates([-1, 1.2, 0, 0, 0], 0.4)
  expect(readSelfViews(areas, { technical: 5, leadership: 1, communication: 3 }, 1.3)).toEqual([
    { area: 'leadership', self: 10, score: 80, z: expect.closeTo(-70 / Math.hypot(13, 20), 10) },
    { area: 'technical', self: 90, score: 25, z: expect.closeTo(65 / Math.hypot(13, 20), 10) },
  ])
})

test.each([
  ['just under', 46.7, 0],
  ['just over', 46.8, 1],
])('says nothing within chance: %s 1.96', (_, distance, count) => {
  const areas = makeEstimates([(90 - distance - 50) / 25, 0, 0, 0, 0], 0.4)
  expect(readSelfViews(areas, { technical: 5 }, 1.3)).toHaveLength(count)
})

test('names two areas at most, the most striking first', () => {
  const areas = makeEstimates([-1, -1.6, -1.2, -1.4, -1.1], 0.4)
  const ratings = {
    technical: 5,
    leadership: 5,
    'problem-solving': 5,
    'time-management': 5,
    communication: 5,
  }
  expect(readSelfViews(areas, ratings, 1.3).map(({ area }) => area)).toEqual([
    'leadership',
    'time-management',
  ])
})

test('says nothing of what was skipped or has not enough evidence', () => {
  const areas = makeEstimates([-2, -2, -2, -2, -2], 0.4)
  const thin = areas.map((area) => ({ ...area, enough: false }))
  expect(readSelfViews(areas, {}, 1.3)).toEqual([])
  expect(readSelfViews(thin, { technical: 5 }, 1.3)).toEqual([])
})
