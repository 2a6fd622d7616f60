import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildScoresReport } from '#engine/build-report.ts'
import type { Report } from '#engine/report.ts'
import type { AreaEstimate, BandCuts, Course, Model, Role } from '#engine/types.ts'
import { namedRespondents } from '../fixtures/named-respondents.ts'

/*
 * Readiness and courses on roles, cuts and a catalogue that are frozen here, so that content may
 * change and the engine may not, unnoticed. A wanted change of the engine writes reports.json anew
 * (FREEZE_REPORTS=1 npx vitest run tests/golden), and the diff is read line by line.
 */
type Frame = {
  readonly model: Model
  readonly cuts: BandCuts
  readonly roles: readonly Role[]
  readonly courses: readonly Course[]
}
type Frozen = {
  readonly who: string
  readonly role: string
  readonly hours: number
  readonly isFreeOnly: boolean
  readonly readiness: Report['readiness']
  readonly gaps: readonly string[]
  readonly picks: readonly { readonly id: string; readonly gain: number; readonly hours: number }[]
}

const FILE = new URL('./reports.json', import.meta.url)
const frame: Frame = JSON.parse(
  readFileSync(new URL('../fixtures/frozen-frame.json', import.meta.url), 'utf8'),
)
const people: readonly (readonly [string, readonly AreaEstimate[]])[] =
  Object.entries(namedRespondents)

function freeze(): readonly Frozen[] {
  const limits = [
    { hours: 40, isFreeOnly: false },
    { hours: 200, isFreeOnly: true },
  ]
  return people.flatMap(([who, areas]) =>
    frame.roles.flatMap((role) =>
      limits.map((limit): Frozen => {
        const report = buildScoresReport({ ...frame, ...limit, areas, role })
        const picks = report.plan.picks.map(({ id, gain, hours }) => ({ id, gain, hours }))
        const gaps = report.areas.map(({ gap }) => gap)
        return { who, role: role.id, ...limit, readiness: report.readiness, gaps, picks }
      }),
    ),
  )
}

if (process.env['FREEZE_REPORTS']) writeFileSync(FILE, `${JSON.stringify(freeze(), null, 2)}\n`)
const frozen: readonly Frozen[] = JSON.parse(readFileSync(FILE, 'utf8'))
const found = freeze()

test('everyone is read against every role', () => {
  expect(frozen).toHaveLength(people.length * frame.roles.length * 2)
  expect(new Set(frozen.map(({ readiness }) => readiness.band)).size).toBe(4)
})

describe('a report on frozen content stays the same', () => {
  test.each(frozen.map((expected, i) => ({ expected, i })))(
    '$expected.who as $expected.role, $expected.hours hours',
    ({ expected, i }) => {
      const actual = found[i]
      if (!actual) throw new Error('no report')
      const { readiness, picks, ...rest } = actual
      expect(rest).toEqual({
        who: expected.who,
        role: expected.role,
        hours: expected.hours,
        isFreeOnly: expected.isFreeOnly,
        gaps: expected.gaps,
      })
      expect(readiness.band).toBe(expected.readiness.band)
      for (const figure of ['score', 'low', 'high'] as const) {
        expectNear(readiness[figure], expected.readiness[figure])
      }
      expect(picks.map(({ id, hours }) => ({ id, hours }))).toEqual(
        expected.picks.map(({ id, hours }) => ({ id, hours })),
      )
      picks.forEach(({ gain }, at) => expectNear(gain, expected.picks[at]?.gain ?? NaN))
    },
  )
})

function expectNear(value: number | null, expected: number | null): void {
  if (value === null || expected === null) expect(value).toBe(expected)
  else expect(Math.abs(value - expected)).toBeLessThan(1e-6)
}
