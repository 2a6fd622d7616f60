import { expect, test } from 'vitest'
import { readArea } from '#engine/read-area.ts'
import type { AreaEstimate } from '#engine/types.ts'
import { entryRole } from '../fixtures/fixture-frame.ts'

const technical: AreaEstimate = {
  area: 'technical',
  theta: 0,
  se: 0.4,
  answered: 5,
  enough: true,
}
// The entry role wants 52 and at least 36 in technical; s = 32.5 · .4 = 13 points.

test.each([
  ['far below target and floor', -1.5, 'gap', true],
  ['just under z = .8416 below the floor', (36 - 10.9 - 50) / 25, 'gap', false],
  ['just over z = .8416 below the floor', (36 - 11 - 50) / 25, 'gap', true],
  ['just over z = .8416 below the target', (52 - 11 - 50) / 25, 'gap', false],
  ['just under z = .8416 below the target', (52 - 10.9 - 50) / 25, 'unclear', false],
  ['on the target', (52 - 50) / 25, 'unclear', false],
  ['just under z = .8416 above the target', (52 + 10.9 - 50) / 25, 'unclear', false],
  ['just over z = .8416 above the target', (52 + 11 - 50) / 25, 'met', false],
  ['far above', 2, 'met', false],
] as const)('an estimate %s', (_, theta, gap, critical) => {
  expect(readArea({ ...technical, theta }, entryRole, 1.3)).toMatchObject({ gap, critical })
})

test('carries score, interval, level and target beside the estimate', () => {
  expect(readArea({ ...technical, theta: 0.6 }, entryRole, 1.3)).toEqual({
    ...technical,
    theta: 0.6,
    score: 65,
    low: expect.closeTo(65 - 1.28 * 13, 10),
    high: expect.closeTo(65 + 1.28 * 13, 10),
    level: 4,
    target: 52,
    chanceBelow: expect.closeTo(0.1587, 4),
    gap: 'met',
    critical: false,
  })
})

test('without a floor nothing is critical', () => {
  const leadership: AreaEstimate = { ...technical, area: 'leadership', theta: -3 }
  expect(readArea(leadership, entryRole, 1.3)).toMatchObject({ gap: 'gap', critical: false })
})

test('nothing is called where the evidence is not enough', () => {
  const thin = { ...technical, theta: -3, answered: 1, enough: false }
  expect(readArea(thin, entryRole, 1.3)).toMatchObject({ gap: 'unclear', critical: false })
})
