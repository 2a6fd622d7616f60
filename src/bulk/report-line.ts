import { decode } from '#code/decode.ts'
import type { DecodeFailure, Scores } from '#code/decoded.ts'
import { BANKS, findBank } from '#content/banks/register.ts'
import { buildReport, buildScoresReport } from '#engine/build-report.ts'
import type { ReportFrame } from '#engine/build-report.ts'
import { toReportLine } from '#engine/report-line.ts'
import type { ReportLine } from '#engine/report-line.ts'
import type { Report } from '#engine/report.ts'
import type { Attempt } from '#engine/types.ts'

/** What 'report' says of one line; the names are a contract with other tools. */
export type BulkReportLine =
  | ReportLine
  | { readonly ok: false; readonly line: number; readonly reason: DecodeFailure }

/** The report on a code or result URL. A role, hours or 'free' in the URL are not used. */
export function reportLine(text: string, line: number, frame: ReportFrame): BulkReportLine {
  const decoded = decode(text, BANKS)
  if (!decoded.ok) return { ok: false, line, reason: decoded.reason }
  return decoded.kind === 'answers'
    ? toReportLine(decoded.code, decoded.attempt, reportOnAnswers(decoded.attempt, frame))
    : toReportLine(decoded.code, decoded.scores, reportOnScores(decoded.scores, frame))
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
