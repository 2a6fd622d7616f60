import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_GROWTH, nextGrowth, type Growth } from '#embed/frame/growth.ts'

test('content that follows the frame is stopped after a few steps', () => {
  let growth: Growth = NO_GROWTH
  for (let height = 600; height < 700 && !growth.isStopped; height++) {
    growth = nextGrowth(growth, height, true)
  }
  expect(growth.isStopped).toBe(true)
  expect(growth.height).toBeLessThan(610)
})

test('growth of its own is never stopped, however often', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000)), (heights) => {
      const last = heights.reduce((growth, height) => nextGrowth(growth, height, false), NO_GROWTH)
      expect(last.isStopped).toBe(false)
    }),
  )
})

test('an echo that settles is no loop, and a loop is forgotten when something else happens', () => {
  const settled = [600, 610, 610, 620, 615, 630].reduce(
    (growth, height) => nextGrowth(growth, height, true),
    NO_GROWTH,
  )
  expect(settled.isStopped).toBe(false)
  const looped = { height: 640, fed: 9, isStopped: true }
  expect(nextGrowth(looped, 300, false)).toEqual({ height: 300, fed: 0, isStopped: false })
})
