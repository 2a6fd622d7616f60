import { CURRENT_BANK } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS } from '#content/roles.ts'
import { buildReport } from '#engine/build-report.ts'
import { chooseCourses } from '#engine/choose-courses.ts'
import { weightedGaps } from '#engine/course-gain.ts'
import { DEFAULT_HOURS } from '#engine/plan-limits.ts'
import { rankCourses } from '#engine/rank-courses.ts'
import type { Attempt, Role } from '#engine/types.ts'
import { chooseExhaustively } from './choose-exhaustively.ts'
import { FORM } from './people.ts'
import { compareRates, inTurn } from './rates.ts'
import type { Row } from './row.ts'

/** The course choice against looking at every set, on the same people and catalogue. */
export function benchCourses(attempts: readonly Attempt[], role: Role, roundMs: number): Row {
  const cases = attempts.map(({ responses }) => {
    const frame = { bank: CURRENT_BANK, form: FORM, responses, role, roles: [], cuts: BAND_CUTS }
    const { areas } = buildReport({ ...frame, courses: [] })
    const gaps = weightedGaps(areas, role, CURRENT_BANK.model.inflation)
    return { gaps, ranked: rankCourses(COURSES, areas, gaps) }
  })
  const rates = compareRates(
    inTurn(cases, ({ ranked, gaps }) => chooseCourses(ranked, gaps, DEFAULT_HOURS)),
    inTurn(cases, ({ ranked, gaps }) => chooseExhaustively(ranked, gaps, DEFAULT_HOURS)),
    { roundMs },
  )
  return {
    group: 'engine',
    name: 'best sets of courses found',
    value: rates.ours,
    unit: '/s',
    against: { name: 'every set of four', value: rates.theirs, ratio: rates.ratio },
    note: `${(1e6 / rates.ours).toFixed(0)} µs each; both find the same set.`,
  }
}
