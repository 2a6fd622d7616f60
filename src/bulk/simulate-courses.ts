import { buildReport } from '#engine/build-report.ts'
import type {
  Band,
  Bank,
  BandCuts,
  Course,
  CourseId,
  FormId,
  Responses,
  Role,
} from '#engine/types.ts'

export type BandShares = Readonly<Record<Band, number>>

export type CourseUse = {
  readonly id: CourseId
  /** Share of plans that hold the course: within the default hours, and within many. */
  readonly share: number
  readonly shareAtLength: number
  /** Said where the course's figures should be looked at again. */
  readonly warning: 'never' | 'over half' | 'not ranked' | null
}

export type PlansInput = {
  readonly bank: Bank
  readonly form: FormId
  readonly takes: readonly Responses[]
  readonly roles: readonly Role[]
  readonly cuts: BandCuts
  readonly courses: readonly Course[]
  /** Hours so many that no course is left out for its length alone. */
  readonly manyHours: number
}

/** What people are told: bands by role, and how often each course is recommended to them. */
export function simulatePlans(input: PlansInput): {
  readonly bands: readonly { readonly role: string; readonly shares: BandShares }[]
  readonly courses: readonly CourseUse[]
} {
  const { bank, form, takes, roles, cuts, courses, manyHours } = input
  const uses = new Map(courses.map(({ id }) => [id, { within: 0, atLength: 0 }]))
  const bands = roles.map((role) => {
    const counts = { building: 0, approaching: 0, ready: 0, insufficient: 0 }
    for (const responses of takes) {
      const frame = { bank, form, responses, role, roles: [role], cuts, courses }
      const report = buildReport(frame)
      counts[report.readiness.band] += 1 / takes.length
      for (const { id } of report.plan.picks) count(uses, id, 'within')
      for (const { id } of buildReport({ ...frame, hours: manyHours }).plan.picks) {
        count(uses, id, 'atLength')
      }
    }
    return { role: role.id, shares: counts }
  })
  const plans = takes.length * roles.length
  return {
    bands,
    courses: courses.map((course): CourseUse => {
      const { within = 0, atLength = 0 } = uses.get(course.id) ?? {}
      const [share, shareAtLength] = [within / plans, atLength / plans]
      return {
        id: course.id,
        share,
        shareAtLength,
        warning: warningOf(course, share, shareAtLength),
      }
    }),
  }
}

type Use = { within: number; atLength: number }

function count(uses: ReadonlyMap<CourseId, Use>, id: CourseId, kind: keyof Use): void {
  const use = uses.get(id)
  if (use) use[kind] += 1
}

function warningOf(course: Course, share: number, shareAtLength: number): CourseUse['warning'] {
  if (course.hours === null || course.levels === null || course.practice === null)
    return 'not ranked'
  if (Math.max(share, shareAtLength) > 0.5) return 'over half'
  return Math.max(share, shareAtLength) === 0 ? 'never' : null
}
