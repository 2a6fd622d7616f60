import { evidenceOf } from './evidence.ts'
import type { DutyReport } from './report.ts'
import type { ScoredItem } from './score-items.ts'
import { DUTIES } from './types.ts'

/** Under this many items a duty's share would say more about the items than about the person. */
const LEAST_ITEMS = 4

/** Each duty's evidence in the order of DUTIES; `share` is null with under four items. */
export function readDuties(scored: readonly ScoredItem[]): readonly DutyReport[] {
  return DUTIES.map((duty) => {
    const items = scored.filter((entry) => entry.calibrated.item.duty === duty)
    const share = items.length >= LEAST_ITEMS ? evidenceOf(items) : null
    return { duty, items: items.length, share }
  })
}
