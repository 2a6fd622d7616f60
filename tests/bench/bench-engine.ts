import { CURRENT_BANK } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS, ROLES } from '#content/roles.ts'
import { buildReport } from '#engine/build-report.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { GENERAL_NODES, THETA_NODES } from '#engine/grid.ts'
import { readinessFor } from '#engine/readiness.ts'
import { AREAS } from '#engine/types.ts'
import type { Attempt, Responses, Role } from '#engine/types.ts'
import { fineEstimates } from '../fixtures/fine-grid.ts'
import {
  type BinaryForm,
  drawBinaryForm,
  FIVE_AREAS,
  jscatEstimator,
  ONE_AREA,
  oneAreaEstimator,
} from './binary-form.ts'
import { FORM } from './people.ts'
import { compareRates, inTurn, medianRate } from './rates.ts'
import type { Row } from './row.ts'

/** What is compared must give the same answers, or the comparison means nothing. */
const SAME = 1e-6
const CHECKED_TAKES = 20
const BINARY_TAKES = 100

export function benchEngine(
  attempts: readonly Attempt[],
  role: Role,
  roundMs: number,
): readonly Row[] {
  const frame = { bank: CURRENT_BANK, form: FORM, role, roles: ROLES, cuts: BAND_CUTS }
  const { inflation } = CURRENT_BANK.model
  const reports = medianRate(
    inTurn(attempts, ({ responses }) => buildReport({ ...frame, responses, courses: COURSES })),
    { roundMs },
  )
  const readings = medianRate(
    inTurn(attempts, ({ responses }) =>
      readinessFor(estimateAreas(CURRENT_BANK, FORM, responses), role, BAND_CUTS, inflation),
    ),
    { roundMs },
  )
  return [
    { group: 'engine', name: 'reports: four roles, courses, items', value: reports, unit: '/s' },
    {
      group: 'engine',
      name: 'area estimates, with readiness',
      value: AREAS.length * readings,
      unit: '/s',
    },
    benchAgainstFormulas(attempts, roundMs),
    benchOneArea(roundMs),
    benchFiveAreas(roundMs),
  ]
}

/** The estimates written straight from the formulas, on the engine's own grid. */
function benchAgainstFormulas(attempts: readonly Attempt[], roundMs: number): Row {
  const grid = { thetas: THETA_NODES, generals: GENERAL_NODES }
  const ours = (responses: Responses) => estimateAreas(CURRENT_BANK, FORM, responses)
  const theirs = (responses: Responses) => fineEstimates(CURRENT_BANK, FORM, responses, grid)
  const takes = attempts.map(({ responses }) => responses)
  assertSame(takes.slice(0, CHECKED_TAKES), (take) => {
    const others = theirs(take)
    return ours(take).flatMap(({ theta, se }, area) => [
      theta - (others[area]?.theta ?? NaN),
      se - (others[area]?.se ?? NaN),
    ])
  })
  const rates = compareRates(inTurn(takes, ours), inTurn(takes, theirs), { roundMs })
  return {
    group: 'engine',
    name: 'takes estimated, five correlated areas',
    value: rates.ours,
    unit: '/s',
    against: { name: 'straight from the formulas', value: rates.theirs, ratio: rates.ratio },
    note: 'Same grid; estimates and errors agree to 1e-6.',
  }
}

/** One ability from thirty items right or wrong, already scored: what jscat's own call does. */
function benchOneArea(roundMs: number): Row {
  const form = drawBinaryForm(ONE_AREA, BINARY_TAKES, 20_260_104)
  const estimate = oneAreaEstimator(form)
  return {
    ...benchAgainstJscat(form, (take) => [estimate(take)], roundMs),
    name: 'one ability estimated, 30 items scored right or wrong',
    note: 'Equal work: the same items, scores, 65 nodes and prior; estimates agree to 1e-6. Ours keeps what the same items add.',
  }
}

/** Five areas apart, from responses on: what the engine does for jscat's every call. */
function benchFiveAreas(roundMs: number): Row {
  const form = drawBinaryForm(FIVE_AREAS, BINARY_TAKES, 20_260_103)
  const ours = (take: Responses) => estimateAreas(form.bank, 'binary', take)
  return {
    ...benchAgainstJscat(form, (take) => ours(take).map(({ theta }) => theta), roundMs),
    name: 'takes scored and estimated, five areas apart, 28 right-or-wrong items',
    note: 'The same five times over, few items each: ours scores the responses too.',
  }
}

function benchAgainstJscat(
  form: BinaryForm,
  ours: (take: Responses) => readonly number[],
  roundMs: number,
): Omit<Row, 'name'> {
  const theirs = jscatEstimator(form)
  assertSame(form.takes, (take) => {
    const others = theirs(take)
    return ours(take).map((theta, area) => theta - (others[area] ?? NaN))
  })
  const rates = compareRates(inTurn(form.takes, ours), inTurn(form.takes, theirs), { roundMs })
  return {
    group: 'engine',
    value: rates.ours,
    unit: '/s',
    against: { name: '@bdelab/jscat, EAP', value: rates.theirs, ratio: rates.ratio },
  }
}

function assertSame(
  takes: readonly Responses[],
  differences: (take: Responses) => readonly number[],
): void {
  for (const take of takes) {
    const isSame = differences(take).every((difference) => Math.abs(difference) < SAME)
    if (!isSame) throw new Error('the engine and what it is compared with disagree')
  }
}
