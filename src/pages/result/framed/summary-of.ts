import type { ResultSummary } from '#embed/protocol.ts'
import type { Report } from '#engine/report.ts'
import type { RoleId } from '#engine/types.ts'

/** All that a host may get of a result: the band and, where there is enough evidence, the areas. */
export function summaryOf(report: Report, role: RoleId): ResultSummary {
  return {
    role,
    band: report.readiness.band,
    areas: report.areas
      .filter((area) => area.enough)
      .map(({ area, score, low, high, target }) => ({
        id: area,
        score: Math.round(score),
        low: Math.round(low),
        high: Math.round(high),
        target: Math.round(target),
      })),
  }
}
