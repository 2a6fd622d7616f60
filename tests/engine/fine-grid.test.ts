import { expect, test } from 'vitest'
import { estimateAreas } from '#engine/estimate-areas.ts'
import type { Bank } from '#engine/types.ts'
import { fineEstimates } from '../fixtures/fine-grid.ts'
import { fixtureBank, formItems } from '../fixtures/fixture-bank.ts'
import { answerAll, bestOf, clickingBy, worstOf } from '../fixtures/respondents.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'

const random = seededRandom(20_250_101)
const full = formItems('full-a')
const quick = formItems('quick-b')
const calibrated: Bank = {
  ...fixtureBank,
  model: { ...fixtureBank.model, correlation: 0.3 },
  items: fixtureBank.items.map((item, at) =>
    at % 3 === 0 ? { ...item, slope: 0.8 + (at % 5) / 2, location: (at % 7) / 3 - 1 } : item,
  ),
}
const apart: Bank = { ...fixtureBank, model: { ...fixtureBank.model, correlation: 0 } }

test.each([
  ['all best', fixtureBank, 'full-a', answerAll(full, bestOf)],
  ['all worst', fixtureBank, 'full-a', answerAll(full, worstOf)],
  ['a random clicker', fixtureBank, 'full-a', answerAll(full, clickingBy(random))],
  ['quick, all worst', fixtureBank, 'quick-b', answerAll(quick, worstOf)],
  ['quick, never sure', fixtureBank, 'quick-b', answerAll(quick, () => null)],
  ['broken off after nine', fixtureBank, 'full-a', answerAll(full.slice(0, 9), bestOf)],
  [
    'calibrated items, another correlation',
    calibrated,
    'full-a',
    answerAll(full, clickingBy(random)),
  ],
  ['areas that know nothing of each other', apart, 'quick-b', answerAll(quick, bestOf)],
])('agrees with an independent, far finer grid: %s', (_, bank, form, responses) => {
  const estimates = estimateAreas(bank, form, responses)
  fineEstimates(bank, form, responses).forEach((fine, area) => {
    expect(Math.abs((estimates[area]?.theta ?? Number.NaN) - fine.theta)).toBeLessThan(1e-5)
    expect(Math.abs((estimates[area]?.se ?? Number.NaN) - fine.se)).toBeLessThan(1e-5)
  })
})
