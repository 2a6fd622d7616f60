import { decode } from '#code/decode.ts'
import { encodeAttempt } from '#code/encode.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS, ROLES } from '#content/roles.ts'
import { buildReport } from '#engine/build-report.ts'
import { chooseCourses } from '#engine/choose-courses.ts'
import { weightedGaps } from '#engine/course-gain.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { DEFAULT_HOURS } from '#engine/plan-limits.ts'
import { rankCourses } from '#engine/rank-courses.ts'
import { readinessFor } from '#engine/readiness.ts'
import { AREAS } from '#engine/types.ts'
import type { Attempt, Role } from '#engine/types.ts'
import { chooseExhaustively } from './choose-exhaustively.ts'
import { median, medianRate } from './median-rate.ts'
import { reportLine } from './report-line.ts'
import { seededRandom } from './seeded-random.ts'
import { answerItems, itemsOf } from './simulate-accuracy.ts'
import { drawPerson, knowOrGuess } from './synthetic-people.ts'

export type BenchFigure = {
  readonly name: string
  readonly value: number
  readonly unit: string
}

const FORM = 'full-a'
const PEOPLE = 200
const PLAN_PEOPLE = 15

/** Speeds on one core, each the median of several rounds over the same synthetic people. */
export function runBench(roundMs: number): readonly BenchFigure[] {
  const random = seededRandom(20_260_102)
  const respond = knowOrGuess(CURRENT_BANK, random)
  const items = itemsOf(CURRENT_BANK, FORM)
  const attempts = Array.from({ length: PEOPLE }, (): Attempt => {
    const responses = answerItems(items, respond, drawPerson(CURRENT_BANK.model, random))
    return { bank: CURRENT_BANK.id, form: FORM, date: '2026-11-24', responses }
  })
  const codes = attempts.map((attempt) => {
    const encoded = encodeAttempt(attempt, BANKS)
    return encoded.ok ? encoded.code : ''
  })
  const [role] = ROLES
  if (!role) throw new RangeError('no roles')
  const { inflation } = CURRENT_BANK.model
  const frame = { bank: CURRENT_BANK, form: FORM, role, roles: ROLES, cuts: BAND_CUTS }

  /** Runs a second of something done to each of the list in turn. */
  const rateOver = <T>(list: readonly T[], run: (each: T) => unknown): number =>
    list.length * medianRate(() => list.forEach((each) => run(each)), { roundMs })
  const estimates = rateOver(attempts, ({ responses }) =>
    readinessFor(estimateAreas(CURRENT_BANK, FORM, responses), role, BAND_CUTS, inflation),
  )
  return [
    { name: 'area estimates, with readiness', value: AREAS.length * estimates, unit: '/s' },
    {
      name: 'reports, four roles and courses',
      value: rateOver(attempts, ({ responses }) =>
        buildReport({ ...frame, responses, courses: COURSES }),
      ),
      unit: '/s',
    },
    {
      name: 'bulk: code to report line',
      value: rateOver(codes, (code) =>
        JSON.stringify(reportLine(code, 1, { ...frame, roles: [role], courses: COURSES })),
      ),
      unit: '/s',
    },
    {
      name: 'encode',
      value: rateOver(attempts, (attempt) => encodeAttempt(attempt, BANKS)),
      unit: '/s',
    },
    { name: 'decode', value: rateOver(codes, (code) => decode(code, BANKS)), unit: '/s' },
    ...benchChoice(attempts.slice(0, PLAN_PEOPLE), role, roundMs),
  ]
}

/** The course choice against looking at every set, on the same people and catalogue. */
function benchChoice(
  attempts: readonly Attempt[],
  role: Role,
  roundMs: number,
): readonly BenchFigure[] {
  const cases = attempts.map(({ responses }) => {
    const frame = { bank: CURRENT_BANK, form: FORM, responses, role, roles: [], cuts: BAND_CUTS }
    const { areas } = buildReport({ ...frame, courses: [] })
    const gaps = weightedGaps(areas, role, CURRENT_BANK.model.inflation)
    return { gaps, ranked: rankCourses(COURSES, areas, gaps) }
  })
  const times = cases.map(({ ranked, gaps }) => ({
    bound:
      1e6 / medianRate(() => chooseCourses(ranked, gaps, DEFAULT_HOURS), { rounds: 3, roundMs }),
    exhaustive:
      1e6 /
      medianRate(() => chooseExhaustively(ranked, gaps, DEFAULT_HOURS), { rounds: 3, roundMs }),
  }))
  return [
    { name: 'course choice', value: median(times.map(({ bound }) => bound)), unit: 'µs' },
    {
      name: 'the same by every set',
      value: median(times.map(({ exhaustive }) => exhaustive)),
      unit: 'µs',
    },
    {
      name: 'every set / branch and bound',
      value: median(times.map(({ bound, exhaustive }) => exhaustive / bound)),
      unit: '×',
    },
  ]
}
