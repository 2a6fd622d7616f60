import { expect, test } from 'vitest'
import { bandPath, brokenPath, CENTRE, onAxis, RADIUS } from '#ui/dial/geometry.ts'
import { drawnInterval } from '#ui/dial/reading.ts'

const all = (value: number) => [0, 1, 2, 3, 4].map((axis) => onAxis(axis, value))
const without = (value: number, ...unknown: number[]) =>
  all(value).map((point, axis) => (unknown.includes(axis) ? null : point))

test('axes start at the top and go clockwise', () => {
  expect(onAxis(0, 100)).toEqual({ x: CENTRE.x, y: CENTRE.y - RADIUS })
  expect(onAxis(1, 100).x).toBeGreaterThan(CENTRE.x)
  expect(onAxis(4, 100).x).toBeLessThan(CENTRE.x)
})

test('five known points make one closed line', () => {
  expect(brokenPath(all(50))).toMatch(/^M[^M]*Z$/)
})

test.each([
  ['one unknown point opens the line', [1], 1],
  ['two unknown points apart cut it in two', [0, 2], 2],
  ['two unknown neighbours leave one line', [0, 1], 1],
])('%s', (_name, unknown, lines) => {
  const path = brokenPath(without(50, ...unknown))
  expect(path.match(/M/g)).toHaveLength(lines)
  expect(path).not.toContain('Z')
})

test('an unknown point is nowhere on the line, least of all at the centre', () => {
  expect(brokenPath(without(50, 2))).not.toContain(`${CENTRE.x} ${CENTRE.y}`)
})

test('no known point makes no line and no band', () => {
  expect(brokenPath(without(50, 0, 1, 2, 3, 4))).toBe('')
  expect(bandPath(without(50, 0, 1, 2, 3, 4), null)).toBe('')
})

test('a whole band is a ring, a broken one a closed strip a run', () => {
  expect(bandPath(all(80), all(20)).match(/Z/g)).toHaveLength(2)
  expect(bandPath(without(80, 0, 2), without(20, 0, 2)).match(/Z/g)).toHaveLength(2)
})

test.each([
  [40, 60, 40, 60],
  [50, 51, 48, 53],
  [100, 100, 95, 100],
  [0, 0, 0, 5],
])('an interval of %d–%d is drawn from %d to %d', (low, high, from, to) => {
  expect(drawnInterval(low, high)).toEqual([from, to])
})
