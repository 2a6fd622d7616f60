import { planCourses } from './course-plan.ts'
import { readDuties } from './duties.ts'
import { estimateFromItems } from './estimate-areas.ts'
import { readFacets } from './facets.ts'
import { readArea } from './read-area.ts'
import { readinessFor } from './readiness.ts'
import type { Report } from './report.ts'
import { readItem, scoreItems } from './score-items.ts'
import { readSelfViews } from './self-view.ts'
import type {
  AreaEstimate,
  Bank,
  BandCuts,
  Course,
  FormId,
  Model,
  Responses,
  Role,
  SelfRatings,
} from './types.ts'

/** What a result is read against; nothing of it is in the result code. */
export type ReportFrame = {
  readonly role: Role
  /** Every role the result is compared with. */
  readonly roles: readonly Role[]
  readonly cuts: BandCuts
  readonly courses: readonly Course[]
  readonly hours?: number | undefined
  readonly isFreeOnly?: boolean | undefined
}

export type ReportInput = ReportFrame & {
  readonly bank: Bank
  readonly form: FormId
  readonly responses: Responses
  readonly selfRatings?: SelfRatings | undefined
  readonly careless?: boolean | undefined
}

/** The five areas' estimates, in the order of AREAS, and the model they were made under. */
export type ScoresReportInput = ReportFrame & {
  readonly areas: readonly AreaEstimate[]
  readonly model: Model
}

/**
 * Everything that responses say, read against a role. Throws a RangeError for a form the bank does
 * not have or a response that does not fit its item.
 */
export function buildReport(input: ReportInput): Report {
  const { bank, form, responses, selfRatings = {}, careless = false } = input
  const scored = scoreItems(bank, form, responses)
  const areas = estimateFromItems(bank.model, scored)
  return {
    kind: 'answers',
    ...readAgainst(areas, bank.model.inflation, input),
    duties: readDuties(scored),
    facets: readFacets(scored),
    selfViews: readSelfViews(areas, selfRatings, bank.model.inflation),
    items: scored.map(readItem),
    careless,
  }
}

/** The same from estimates alone: areas, readiness, nearness and plan agree with the full report. */
export function buildScoresReport(input: ScoresReportInput): Report {
  return {
    kind: 'scores',
    ...readAgainst(input.areas, input.model.inflation, input),
    duties: [],
    facets: [],
    selfViews: [],
    items: [],
    careless: false,
  }
}

function readAgainst(
  estimates: readonly AreaEstimate[],
  inflation: number,
  { role, roles, cuts, courses, hours, isFreeOnly }: ReportFrame,
): Pick<Report, 'role' | 'areas' | 'readiness' | 'nearness' | 'plan'> {
  const areas = estimates.map((estimate) => readArea(estimate, role, inflation))
  return {
    role: role.id,
    areas,
    readiness: readinessFor(estimates, role, cuts, inflation),
    nearness: roles.map((other) => ({
      role: other.id,
      readiness: readinessFor(estimates, other, cuts, inflation),
    })),
    plan: planCourses({ areas, role, inflation, courses, hours, isFreeOnly }),
  }
}
