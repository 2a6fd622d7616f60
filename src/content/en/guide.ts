import type { AreaCompetency, Facet } from '../competencies.ts'
import words from './guide.json' with { type: 'json' }

type Section = { readonly title: string; readonly intro: string }

export type GuideWords = {
  readonly title: string
  readonly lead: string
  readonly duties: Section & { readonly rows: Readonly<Record<Facet['duties'][number], string>> }
  readonly skills: Section & { readonly rows: Readonly<Record<AreaCompetency['id'], string>> }
  readonly comparison: Section & {
    readonly columns: Readonly<Record<ComparisonColumn, string>>
    readonly rows: readonly Readonly<Record<ComparisonColumn, string>>[]
    readonly sharedTitle: string
    readonly shared: readonly string[]
  }
  readonly roadmap: Section
  readonly benefits: Section & {
    readonly points: readonly { readonly title: string; readonly text: string }[]
    readonly caution: string
  }
  readonly faq: {
    readonly title: string
    readonly entries: readonly {
      readonly id: string
      readonly question: string
      readonly answer: string
    }[]
  }
}
type ComparisonColumn = 'aspect' | 'tpm' | 'programManager'

export const guideWords: GuideWords = words
