import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDuties } from '#engine/duties.ts'
import { readFacets } from '#engine/facets.ts'
import { readItem, scoreItems } from '#engine/score-items.ts'
import { DUTIES } from '#engine/types.ts'
import type { Responses } from '#engine/types.ts'
import { arbitraryResponses } from '../fixtures/arbitrary-responses.ts'
import { fixtureBank, formItems } from '../fixtures/fixture-bank.ts'
import { answerAll, bestOf, worstOf } from '../fixtures/respondents.ts'

const items = formItems('full-a')
const scored = (responses: Responses) => scoreItems(fixtureBank, 'full-a', responses)

test.each([
  ['all best', answerAll(items, bestOf), 1],
  ["'not sure' throughout", answerAll(items, () => null), 0],
])('%s gives every duty and facet its plain share', (_, responses, share) => {
  const duties = readDuties(scored(responses))
  expect(duties.map(({ duty }) => duty)).toEqual(DUTIES)
  expect(duties.reduce((sum, duty) => sum + duty.items, 0)).toBe(28)
  for (const duty of duties) expect(duty).toMatchObject({ share: expect.closeTo(share, 12) })
  for (const facet of readFacets(scored(responses))) expect(facet.share).toBeCloseTo(share, 12)
})

test('all worst is below the average guess', () => {
  for (const { share } of readDuties(scored(answerAll(items, worstOf)))) {
    expect(share ?? Number.NaN).toBeLessThan(-0.3)
  }
})

test('a duty speaks from four items on', () => {
  const planning = items.filter(({ duty }) => duty === 'planning')
  const share = (count: number) =>
    readDuties(scored(answerAll(planning.slice(0, count), bestOf))).map((duty) => duty.share)
  expect(share(3)).toEqual([null, null, null, null])
  expect(share(4)).toEqual([expect.closeTo(1, 12), null, null, null])
})

test('the share weighs items by slope and by what guessing leaves to gain', () => {
  const judgement = items.find(({ type }) => type === 'judgement')
  const knowledge = items.find(({ type, options }) => type === 'knowledge' && options.length === 4)
  if (!judgement || !knowledge) throw new Error('the form needs a judgement and a knowledge item')
  const bank = {
    ...fixtureBank,
    items: [judgement, knowledge].map((item) => ({ ...item, facet: 'technical.1' })),
    forms: { both: [judgement.id, knowledge.id] },
  }
  const responses = { [judgement.id]: bestOf(judgement), [knowledge.id]: null }
  const [facet] = readFacets(scoreItems(bank, 'both', responses))
  expect(facet).toMatchObject({ facet: 'technical.1', area: judgement.area, items: 2 })
  expect(facet?.share).toBeCloseTo((2.4 * 0.5) / (2.4 * 0.5 + 1.4 * 0.75), 12)
})

test('only what was responded to is read, in form order', () => {
  fc.assert(
    fc.property(arbitraryResponses(items), (responses) => {
      const reports = scored(responses).map(readItem)
      const reached = items.filter(({ id }) => Object.hasOwn(responses, id))
      expect(reports.map(({ item }) => item)).toEqual(reached.map(({ id }) => id))
      for (const report of reports) {
        expect(report.response).toEqual(responses[report.item])
        expect(report.points).toBeGreaterThanOrEqual(0)
        expect(report.points).toBeLessThanOrEqual(report.maxPoints)
        if (report.response === null) expect(report.credit).toBe(report.averageCredit)
      }
      const counted = readFacets(scored(responses)).reduce((sum, facet) => sum + facet.items, 0)
      expect(counted).toBe(reached.length)
    }),
    { numRuns: 30 },
  )
})
