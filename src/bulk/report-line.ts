import { decode } from '#code/decode.ts'
import type { DecodeFailure, Scores } from '#code/decoded.ts'
import { BANKS, findBank } from '#content/banks/register.ts'
import { buildReport, buildScoresReport } from '#engine/build-report.ts'
import type { ReportFrame } from '#engine/build-report.ts'
import type { AreaReport, Readiness, Report } from '#engine/report.ts'
import type { Attempt } from '#engine/types.ts'

/** What 'report' says of one line; the names are a contract with other tools. */
export type ReportLine =
  | {
      readonly ok: true
      readonly code: string
      readonly kind: 'answers' | 'scores'
      readonly bank: string
      readonly form: string
      readonly date: string
      readonly name?: string
      readonly role: string
      readonly readiness: Readiness
      readonly areas: readonly AreaLine[]
      readonly courses: readonly {
        readonly id: string
        readonly gain: number
        readonly hours: number
      }[]
    }
  | { readonly ok: false; readonly line: number; readonly reason: DecodeFailure }

type AreaLine = Pick<
  AreaReport,
  'theta' | 'se' | 'score' | 'low' | 'high' | 'level' | 'target' | 'gap' | 'enough'
> & {
  readonly id: string
  /** Null for a scores-only code, which does not tell. */
  readonly answered: number | null
}

/** The report on a code or result URL. A role, hours or 'free' in the URL are not used. */
export function reportLine(text: string, line: number, frame: ReportFrame): ReportLine {
  const decoded = decode(text, BANKS)
  if (!decoded.ok) return { ok: false, line, reason: decoded.reason }
  return decoded.kind === 'answers'
    ? lineOf(decoded.code, decoded.attempt, reportOnAnswers(decoded.attempt, frame))
    : lineOf(decoded.code, decoded.scores, reportOnScores(decoded.scores, frame))
}

function reportOnAnswers(attempt: Attempt, frame: ReportFrame): Report {
  const { form, responses, selfRatings, careless } = attempt
  return buildReport({ ...frame, bank: bankOf(attempt), form, responses, selfRatings, careless })
}

function reportOnScores(scores: Scores, frame: ReportFrame): Report {
  const areas = scores.areas.map((area) => ({ ...area, answered: 0 }))
  return buildScoresReport({ ...frame, areas, model: bankOf(scores).model })
}

function bankOf({ bank }: { readonly bank: string }) {
  const found = findBank(bank)
  if (!found) throw new RangeError(`no bank ${bank}`) // decode only names banks of the register
  return found
}

function lineOf(code: string, head: Attempt | Scores, report: Report): ReportLine {
  const { kind, role, readiness } = report
  const { bank, form, date, name } = head
  return {
    ok: true,
    code,
    kind,
    bank,
    form,
    date,
    ...(name === undefined ? {} : { name }),
    role,
    readiness,
    areas: report.areas.map((area) => areaLine(area, kind)),
    courses: report.plan.picks.map(({ id, gain, hours }) => ({ id, gain, hours })),
  }
}

function areaLine(report: AreaReport, kind: Report['kind']): AreaLine {
  const { area, theta, se, score, low, high, level, target, gap, answered, enough } = report
  return {
    id: area,
    theta,
    se,
    score,
    low,
    high,
    level,
    target,
    gap,
    answered: kind === 'answers' ? answered : null,
    enough,
  }
}
