import type { AreaCompetency, Facet } from '../competencies.ts'
import words from './competencies.json' with { type: 'json' }

export type LevelSentences = Readonly<Record<1 | 2 | 3 | 4 | 5, string>>
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

export const areaWords: Readonly<Record<AreaCompetency['id'], AreaWords>> = words.areas
export const dutyWords: Readonly<Record<Facet['duties'][number], DutyWords>> = words.duties
export const levelNames: LevelSentences = words.levels
