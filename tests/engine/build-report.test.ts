import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport, buildScoresReport } from '#engine/build-report.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { readArea } from '#engine/read-area.ts'
import { readinessFor } from '#engine/readiness.ts'
import { AREAS } from '#engine/types.ts'
import type { Responses } from '#engine/types.ts'
import { arbitraryResponses } from '../fixtures/arbitrary-responses.ts'
import { fixtureBank, formItems } from '../fixtures/fixture-bank.ts'
import { fixtureFrame, seniorRole } from '../fixtures/fixture-frame.ts'
import { answerAll, bestOf, clickingBy } from '../fixtures/respondents.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'

const items = formItems('full-a')
const report = (responses: Responses, more: Partial<Parameters<typeof buildReport>[0]> = {}) =>
  buildReport({ ...fixtureFrame, bank: fixtureBank, form: 'full-a', responses, ...more })

test('a report has every section', () => {
  const full = report(answerAll(items, clickingBy(seededRandom(3))), {
    selfRatings: { technical: 5, leadership: 5 },
    careless: true,
  })
  expect(full).toMatchObject({ kind: 'answers', role: 'tpm-entry', careless: true })
  expect(full.areas.map(({ area }) => area)).toEqual(AREAS)
  expect(full.readiness.band).toBe('building')
  expect(full.nearness.map(({ role }) => role)).toEqual(['tpm-entry', 'tpm-senior'])
  expect(full.nearness[0]?.readiness).toEqual(full.readiness)
  expect(full.plan.picks.length).toBeGreaterThan(0)
  expect(full.duties).toHaveLength(4)
  expect(full.items).toHaveLength(28)
  expect(full.selfViews.length).toBeGreaterThan(0)
})

test("reads areas and every role with the errors that the bank's model inflates", () => {
  const bank = { ...fixtureBank, model: { ...fixtureBank.model, inflation: 1.7 } }
  const responses = answerAll(items, clickingBy(seededRandom(9)))
  const estimates = estimateAreas(bank, 'full-a', responses)
  const { cuts, role, roles } = fixtureFrame
  const read = report(responses, { bank })
  expect(read.areas).toEqual(estimates.map((estimate) => readArea(estimate, role, 1.7)))
  expect(read.readiness).toEqual(readinessFor(estimates, role, cuts, 1.7))
  expect(read.nearness.map(({ readiness }) => readiness)).toEqual(
    roles.map((other) => readinessFor(estimates, other, cuts, 1.7)),
  )
})

test('all best is ready for the entry role', () => {
  expect(report(answerAll(items, bestOf))).toMatchObject({
    readiness: { band: 'ready' },
    plan: { picks: [] },
    careless: false,
  })
})

test('estimates alone give the same areas, readiness, nearness and plan', () => {
  fc.assert(
    fc.property(arbitraryResponses(items), fc.boolean(), (responses, isFreeOnly) => {
      const areas = estimateAreas(fixtureBank, 'full-a', responses)
      const frame = { ...fixtureFrame, role: seniorRole, hours: 25, isFreeOnly }
      const full = report(responses, frame)
      expect(buildScoresReport({ ...frame, areas, model: fixtureBank.model })).toEqual({
        ...full,
        kind: 'scores',
        duties: [],
        facets: [],
        selfViews: [],
        items: [],
      })
    }),
    { numRuns: 40 },
  )
})

test('an empty take is a report that calls nothing', () => {
  const empty = report({})
  expect(empty.readiness.band).toBe('insufficient')
  expect(empty.areas.every(({ gap, critical }) => gap === 'unclear' && !critical)).toBe(true)
  expect(empty.plan.picks).toEqual([])
  expect([empty.items, empty.facets]).toEqual([[], []])
})

test('the role changes what is read, not what was measured', () => {
  const responses = answerAll(items, clickingBy(seededRandom(5)))
  const measured = ({ areas }: ReturnType<typeof report>) =>
    areas.map(({ area, theta, se, score, low, high, level }) => [
      area,
      theta,
      se,
      score,
      low,
      high,
      level,
    ])
  const [entry, senior] = [report(responses), report(responses, { role: seniorRole })]
  expect(measured(senior)).toEqual(measured(entry))
  expect(senior.readiness.score ?? 0).toBeLessThan(entry.readiness.score ?? 0)
})
