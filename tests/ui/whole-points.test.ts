import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelOf } from '#engine/scale.ts'
import { wholePoints, wholeScore } from '#ui/whole-points.ts'

const change = (points: number, smallestSeen: number) => ({
  change: points,
  smallestSeen,
  isBeyondMargin: Math.abs(points) > smallestSeen,
})

test.each([
  [12.4, 8.2, 12, 9],
  [-12.6, 8.2, -13, 9],
  [9.8, 9.9, 9, 10], // would round up to what it is said to be under
  [9.2, 9.1, 10, 10], // would round down to what it is said to be over
  [-0.3, 9, 0, 10],
])('%d with %d shows %d, seen from %d', (points, smallest, shown, seen) => {
  const whole = wholePoints(change(points, smallest))
  expect(whole).toEqual({ points: shown, seen })
  expect(Object.is(whole.points, -0)).toBe(false)
})

test('what is shown never contradicts the verdict', () => {
  const size = fc.double({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(size, size, fc.boolean(), (points, smallest, isDown) => {
      const given = change(isDown ? -points : points, smallest)
      const shown = wholePoints(given)
      expect(Math.abs(shown.points) >= shown.seen).toBe(given.isBeyondMargin)
    }),
  )
})

test('a score shown is never on the other side of a level or a band', () => {
  expect([59.6, 60, 59.4, 99.7].map((score) => wholeScore(score))).toEqual([59, 60, 59, 100])
  expect([69.9, 70.1, 89.5, 59.6].map((score) => wholeScore(score, [70, 90]))).toEqual([
    69, 70, 89, 60,
  ])
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
      expect(levelOf(wholeScore(score))).toBe(levelOf(score))
      expect(Math.abs(wholeScore(score) - score)).toBeLessThan(1)
    }),
  )
})
