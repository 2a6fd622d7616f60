import * as z from 'zod/mini'
import type { CheckedBank } from './check-bank.ts'
import type { Checked } from './check-shape.ts'
import { checkMap, keysOf } from './check-shape.ts'
import { text } from './fields.ts'
import { matchFieldKeys, matchKeys } from './match-keys.ts'

export const itemWordsSchema = z.strictObject({
  stem: text,
  options: z.record(z.string(), text),
  rationale: z.record(z.string(), text),
  principle: text,
  pivotFact: z.exactOptional(text),
})

/** One item's words in one locale. */
export type ItemWords = z.infer<typeof itemWordsSchema>

export function checkBankWords(
  data: unknown,
  file: string,
  bank: CheckedBank | undefined,
): Checked<undefined> {
  const words = checkMap(itemWordsSchema, data, file)
  const unmatched = bank ? matchKeys(keysOf(data), bank.ids, file, 'items.json') : []
  const problems = [...words.problems, ...unmatched]
  for (const { id: item, options } of bank?.items ?? []) {
    const entry = words.valid.get(item)
    if (!entry) continue
    const ids = options.map(({ id }) => id)
    for (const field of ['options', 'rationale'] as const) {
      const place = { file, item, field }
      problems.push(...matchFieldKeys(Object.keys(entry[field]), ids, place, 'an option'))
    }
  }
  return { valid: undefined, problems }
}
