import * as z from 'zod/mini'
import { BANK_NOTES, BANK_WORD_NOTES, PROVENANCE_NOTES, REVIEW_NOTES } from './bank-notes.ts'
import { bankSchema, itemSchema } from './bank-schema.ts'
import { itemWordsSchema } from './bank-words-schema.ts'
import { catalogueSchema } from './check-catalogue.ts'
import { competencySchema } from './competency-schema.ts'
import { courseSchema } from './course-schema.ts'
import type { SchemaNotes } from './describe-fields.ts'
import { CATALOGUE_NOTES, PROVIDER_NOTES } from './provider-notes.ts'
import { providerSchema } from './provider-schema.ts'
import { provenanceSchema } from './provenance-schema.ts'
import { reviewSchema } from './review-schema.ts'
import { stepSchema } from './roadmap-schema.ts'
import { roleSchema, rolesFileSchema } from './role-schema.ts'
import { COMPETENCY_NOTES, COURSE_NOTES, ROADMAP_NOTES, ROLE_NOTES } from './structure-notes.ts'
import {
  COMPETENCY_WORD_NOTES,
  COURSE_WORD_NOTES,
  FACET_WORD_NOTES,
  ROADMAP_WORD_NOTES,
  ROLE_WORD_NOTES,
} from './word-notes.ts'
import {
  competencyWordsSchema,
  courseWordsSchema,
  facetWordsSchema,
  roadmapWordsSchema,
  roleWordsSchema,
} from './word-schemas.ts'

export type EditorSchema = { readonly schema: z.ZodMiniType; readonly notes: SchemaNotes }

/** The files an editor knows the fields of, whole: the checks take lists and maps by entry. */
export const EDITOR_SOURCES: Readonly<Record<string, EditorSchema>> = {
  items: {
    schema: z.extend(bankSchema, { items: z.array(itemSchema).check(z.minLength(1)) }),
    notes: BANK_NOTES,
  },
  'bank-words': { schema: byId(itemWordsSchema), notes: BANK_WORD_NOTES },
  provenance: { schema: byId(provenanceSchema), notes: PROVENANCE_NOTES },
  reviews: { schema: byId(reviewSchema), notes: REVIEW_NOTES },
  roles: {
    schema: z.extend(rolesFileSchema, { roles: z.array(roleSchema).check(z.minLength(1)) }),
    notes: ROLE_NOTES,
  },
  'role-words': { schema: byId(roleWordsSchema), notes: ROLE_WORD_NOTES },
  courses: { schema: z.array(courseSchema), notes: COURSE_NOTES },
  'course-words': { schema: byId(courseWordsSchema), notes: COURSE_WORD_NOTES },
  provider: { schema: providerSchema, notes: PROVIDER_NOTES },
  catalogue: { schema: catalogueSchema, notes: CATALOGUE_NOTES },
  competencies: { schema: z.array(competencySchema), notes: COMPETENCY_NOTES },
  'competency-words': { schema: competencyWordsSchema, notes: COMPETENCY_WORD_NOTES },
  'facet-words': { schema: byId(facetWordsSchema), notes: FACET_WORD_NOTES },
  roadmap: { schema: z.array(stepSchema), notes: ROADMAP_NOTES },
  'roadmap-words': { schema: byId(roadmapWordsSchema), notes: ROADMAP_WORD_NOTES },
}

function byId(entry: z.ZodMiniType) {
  return z.record(z.string(), entry)
}
