import type { AreaId, DutyId, Level } from '#engine/types.ts'
import words from './competencies.json' with { type: 'json' }

export type LevelSentences = Readonly<Record<Level, string>>
export type AreaWords = {
  readonly name: string
  /** For the radar. */
  readonly shortName: string
  readonly what: string
  /** One anchor sentence a level, addressed to the person. */
  readonly levels: LevelSentences
}
export type DutyWords = {
  readonly name: string
  readonly shortName: string
  readonly what: string
}

export const areaWords: Readonly<Record<AreaId, AreaWords>> = words.areas
export const dutyWords: Readonly<Record<DutyId, DutyWords>> = words.duties
export const levelNames: LevelSentences = words.levels
