import type { AreaReport, CoursePick, Readiness, Report } from './report.ts'
import type { Attempt } from './types.ts'

/** A report as other tools read it; the names are a contract. */
export type ReportLine = {
  readonly ok: true
  readonly code: string
  readonly kind: Report['kind']
  readonly bank: string
  readonly form: string
  readonly date: string
  readonly name?: string
  /** An invite's words, where the learner agreed to carry them. */
  readonly label?: string
  readonly role: string
  readonly readiness: Readiness
  readonly areas: readonly AreaLine[]
  readonly courses: readonly Pick<CoursePick, 'id' | 'gain' | 'hours'>[]
}

type AreaLine = Pick<
  AreaReport,
  'theta' | 'se' | 'score' | 'low' | 'high' | 'level' | 'target' | 'gap' | 'enough'
> & {
  readonly id: string
  /** Null for a scores-only code, which does not tell. */
  readonly answered: number | null
}

/** The line of one report; `head` is what the code says of the take itself. */
export function toReportLine(
  code: string,
  head: Pick<Attempt, 'bank' | 'form' | 'date' | 'name' | 'label'>,
  report: Report,
): ReportLine {
  const { kind, role, readiness } = report
  const { bank, form, date, name, label } = head
  return {
    ok: true,
    code,
    kind,
    bank,
    form,
    date,
    ...(name === undefined ? {} : { name }),
    ...(label === undefined ? {} : { label }),
    role,
    readiness,
    areas: report.areas.map((area) => areaLine(area, kind)),
    courses: report.plan.picks.map(({ id, gain, hours }) => ({ id, gain, hours })),
  }
}

function areaLine(report: AreaReport, kind: Report['kind']): AreaLine {
  const { area, theta, se, score, low, high, level, target, gap, answered, enough } = report
  const known = kind === 'answers' ? answered : null
  return { id: area, theta, se, score, low, high, level, target, gap, answered: known, enough }
}
