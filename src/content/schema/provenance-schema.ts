import * as z from 'zod/mini'
import type { CheckedBank } from './check-bank.ts'
import type { Checked } from './check-shape.ts'
import { checkMap, keysOf } from './check-shape.ts'
import { id, text, url, version } from './fields.ts'
import { matchKeys } from './match-keys.ts'
import { withFound } from './problem.ts'

export const ACTIONS = [
  'escalate',
  'meet',
  'gather-data',
  'decide-now',
  'delegate',
  'delay',
  'document',
] as const

export const provenanceSchema = z.strictObject({
  version,
  keyStatus: z.enum(['author', 'panel', 'empirical']),
  flip: z.exactOptional(id),
  actions: z.exactOptional(z.record(z.string(), z.enum(ACTIONS))),
  sources: z.exactOptional(z.array(z.strictObject({ title: text, url }))),
  reviewBy: z.exactOptional(
    z.string().check(
      z.refine((value) => /^20\d\d-(0[1-9]|1[0-2])$/.test(value), {
        error: 'must be a month such as 2027-06',
      }),
    ),
  ),
})

/** Where an item's key comes from, and what it is paired with. */
export type ItemProvenance = z.infer<typeof provenanceSchema>

export function checkProvenance(
  data: unknown,
  file: string,
  bank: CheckedBank | undefined,
): Checked<undefined> {
  const entries = checkMap(provenanceSchema, data, file)
  const unmatched = bank ? matchKeys(keysOf(data), bank.ids, file, 'items.json') : []
  const problems = [...entries.problems, ...unmatched]
  if (!bank) return { valid: undefined, problems }
  for (const [item, entry] of entries.valid) {
    const options = bank.items.find(({ id }) => id === item)?.options.map(({ id }) => id)
    for (const option of Object.keys(entry.actions ?? {})) {
      if (!options || options.includes(option)) continue
      problems.push({ file, item, field: `actions.${option}`, message: 'is not an option' })
    }
    const message = entry.flip === undefined ? undefined : faultOfFlip(item, entry.flip, bank)
    if (message) problems.push({ file, item, field: 'flip', message })
  }
  return { valid: undefined, problems }
}

function faultOfFlip(item: string, flip: string, bank: CheckedBank): string | undefined {
  if (flip === item) return 'must be another item'
  if (!bank.ids.includes(flip)) return withFound('is not an item of this bank', flip)
  const shared = Object.entries(bank.forms).find(
    ([, ids]) => ids.includes(item) && ids.includes(flip),
  )
  return shared && withFound(`must not be in the same form, ${shared[0]}`, flip)
}
