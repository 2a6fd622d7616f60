import * as z from 'zod/mini'
import type { ContentFiles } from '../schema/content-files.ts'
import { reviewSchema } from '../schema/review-schema.ts'

const reviews = z.record(z.string(), reviewSchema)
/** By item, one entry a rater: the effectiveness of each option on 1–5. */
const panel = z.record(z.string(), z.array(z.record(z.string(), z.number())))
const statistics = z.record(
  z.string(),
  z.strictObject({
    /** Mean share of full credit. */
    p: z.number(),
    itemRest: z.number(),
    /** Share of people who picked each option, as best or as worst; none for order items. */
    chosen: z.record(z.string(), z.number()),
    /** Share of the top third who picked the worst option as the best. */
    topThirdWorst: z.number(),
  }),
)

/** What people's answers say of a bank; nothing where nobody has answered yet. */
export type Evidence = {
  readonly reviews: z.infer<typeof reviews> | undefined
  readonly panel: z.infer<typeof panel> | undefined
  readonly statistics: z.infer<typeof statistics> | undefined
}

/**
 * Reads `reviews.json` beside the bank and `src/content/checks/evidence/<bank>/*.json`, each of
 * which may be missing.
 */
export function readEvidence(files: ContentFiles, bankId: string): Evidence {
  const file = (name: string) => files[`src/content/checks/evidence/${bankId}/${name}.json`]
  return {
    reviews: z.optional(reviews).parse(files[`src/content/banks/${bankId}/reviews.json`]),
    panel: z.optional(panel).parse(file('panel')),
    statistics: z.optional(statistics).parse(file('statistics')),
  }
}
