import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readViews } from '#engine/read-views.ts'
import { AREAS } from '#engine/types.ts'
import { makeEstimates } from '../fixtures/fixture-frame.ts'

// se .4 is s = 13 points; with the 20 of a rating 1.96 is 46.75 points, and 55.4 for two ratings.
const areas = makeEstimates([-1, 1.2, 0, 0, 0], 0.4)

test('three views of an area stand on one scale, and what is missing is null', () => {
  const [technical, leadership, problems] = readViews(
    areas,
    { technical: 2 },
    { leadership: 4 },
    1.3,
  )
  expect(technical).toMatchObject({ area: 'technical', answers: 25, self: 30, advisor: null })
  expect(leadership).toMatchObject({ area: 'leadership', answers: 80, self: null, advisor: 70 })
  expect(problems).toMatchObject({ answers: 50, self: null, advisor: null, differences: [] })
})

test('differences beyond the margin are told, the most striking first', () => {
  const [technical] = readViews(areas, { technical: 1 }, { technical: 5 }, 1.3)
  expect(technical?.differences).toEqual([
    { pair: 'advisor-self', points: 80, z: expect.closeTo(80 / Math.hypot(20, 20), 10) },
    { pair: 'advisor-answers', points: 65, z: expect.closeTo(65 / Math.hypot(13, 20), 10) },
  ])
})

describe('the margin', () => {
  test.each([
    [46.7, 0],
    [46.8, 1],
  ])('between a rating and answers %d points apart: %d differences', (distance, count) => {
    const apart = makeEstimates([(90 - distance - 50) / 25, 0, 0, 0, 0], 0.4)
    expect(readViews(apart, {}, { technical: 5 }, 1.3)[0]?.differences).toHaveLength(count)
  })

  test('between two ratings is three steps', () => {
    const thin = areas.map((area) => ({ ...area, enough: false }))
    const pairs = (self: number, advisor: number) =>
      readViews(thin, { technical: self }, { technical: advisor }, 1.3)[0]?.differences.length
    expect([pairs(1, 3), pairs(1, 4), pairs(5, 2)]).toEqual([0, 1, 1])
  })
})

test('the other way round is the same difference with the other sign', () => {
  const rating = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(rating, rating, (one, other) => {
      const thin = areas.map((area) => ({ ...area, enough: false }))
      const [a] = readViews(thin, { technical: one }, { technical: other }, 1.3)
      const [b] = readViews(thin, { technical: other }, { technical: one }, 1.3)
      expect(a?.differences.map(({ points }) => -points)).toEqual(
        b?.differences.map(({ points }) => points),
      )
    }),
  )
})

test('answers that are not enough are no view', () => {
  const thin = areas.map((area) => ({ ...area, enough: false }))
  const read = readViews(thin, {}, { technical: 5, leadership: 1 }, 1.3)
  expect(read.map(({ area }) => area)).toEqual(AREAS)
  expect(
    read.every(({ answers, differences }) => answers === null && differences.length === 0),
  ).toBe(true)
})
