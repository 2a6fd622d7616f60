import * as z from 'zod/mini'
import type { Item } from '#engine/types.ts'
import { checkAnswer } from './check-answer.ts'
import type { CheckedBank } from './check-bank.ts'
import type { Checked } from './check-shape.ts'
import { checkMap, keysOf } from './check-shape.ts'
import { id, text } from './fields.ts'
import { withFound } from './problem.ts'
import { describeKey, isKey } from './review-key.ts'

const ids = z.array(id)
const error = 'must be an option id, a list of option ids, or { best, worst }'
const answer = z.union([id, ids, z.strictObject({ best: id, worst: id })], { error })
/** Without a stem somebody may see a best and no worst. */
const judgementGuess = z.strictObject({ best: id, worst: z.exactOptional(id) })

export const reviewSchema = z.strictObject({
  keyed: answer,
  blind: answer,
  optionsOnly: z.exactOptional(z.union([id, ids, judgementGuess], { error })),
  disagreement: z.exactOptional(text),
  changed: z.exactOptional(text),
})

/** What people answered who had not seen the key, and what came of it. */
export type ItemReview = z.infer<typeof reviewSchema>

export function checkReviews(
  data: unknown,
  file: string,
  bank: CheckedBank | undefined,
): Checked<undefined> {
  const entries = checkMap(reviewSchema, data, file)
  if (!bank) return { valid: undefined, problems: entries.problems }
  const unknown = keysOf(data)
    .filter((item) => !bank.ids.includes(item))
    .map((item) => ({ file, item, field: '', message: 'is not in items.json' }))
  const faults = bank.items.flatMap((item) => {
    const review = entries.valid.get(item.id)
    return review ? faultsOf(item, review).map((fault) => ({ file, item: item.id, ...fault })) : []
  })
  return { valid: undefined, problems: [...entries.problems, ...unknown, ...faults] }
}

/** The key stands here a second time so that a key moved after the review is noticed. */
function faultsOf(item: Item, { keyed, blind, optionsOnly }: ItemReview) {
  const faults = checkAnswer(item, keyed, 'keyed')
  if (faults.length === 0 && !isKey(item, keyed)) {
    const message = `must be the key the bank has now: ${describeKey(item)}`
    faults.push({ field: 'keyed', message: withFound(message, keyed) })
  }
  return [
    ...faults,
    ...checkAnswer(item, blind, 'blind'),
    ...(optionsOnly === undefined ? [] : checkAnswer(item, optionsOnly, 'optionsOnly')),
  ]
}
