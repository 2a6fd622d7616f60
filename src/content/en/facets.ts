import type { LevelSentences } from './competencies.ts'
import words from './facets.json' with { type: 'json' }

export type FacetWords = { readonly name: string; readonly levels: LevelSentences }

export const facetWords: Readonly<Record<string, FacetWords>> = words
