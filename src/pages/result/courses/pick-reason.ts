import type { AreaReport, CoursePick } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { coverageOf } from './course-words.ts'

/** A further area is named when it gives at least this share of what the first one gives. */
const WORTH_NAMING = 1 / 3

/** Why a course was picked: which gap, how likely it is, how strongly it is covered, the hours. */
export function pickReason(pick: CoursePick, areas: readonly AreaReport[], role: string): string {
  const t = text('resultPlan').courses
  const [first, ...others] = pick.areas
  if (!first) return ''
  const gap = areas.find(({ area }) => area === first.area)?.gap ?? 'unclear'
  const reason = t.reason[gap]({
    area: first.area,
    chance: first.chanceBelow,
    role,
    coverage: coverageOf(first.coverage),
    hours: pick.hours,
  })
  const named = others.filter(({ gain }) => gain >= first.gain * WORTH_NAMING)
  if (named.length === 0) return reason
  return `${reason} ${t.alsoFor(named.map(({ area }) => area))}`
}
