import * as z from 'zod/mini'
import { area, duty, id, level, listOf, positive, share, text } from './fields.ts'

const base = {
  id,
  area,
  facet: text,
  duty,
  level,
  slope: z.exactOptional(positive),
  location: z.exactOptional(z.number()),
}
const option = z.strictObject({ id })

export const itemSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      ...base,
      type: z.literal('judgement'),
      options: listOf(z.strictObject({ id, credit: share }), 4, 4),
    }),
    z.strictObject({
      ...base,
      type: z.literal('knowledge'),
      options: listOf(option, 3, 4),
      key: id,
    }),
    z.strictObject({
      ...base,
      type: z.literal('order'),
      options: listOf(option, 4, 5),
      pairs: z.array(z.tuple([id, id])).check(z.minLength(1)),
    }),
    z.strictObject({
      ...base,
      type: z.literal('multi'),
      options: listOf(option, 5, 6),
      keys: listOf(id, 2, 3),
    }),
  ],
  { error: 'must be judgement, knowledge, order or multi' },
)

const formIds = z.array(id).check(z.minLength(1))

export const bankSchema = z.strictObject({
  id,
  model: z.strictObject({
    slopes: z.record(z.enum(['judgement', 'knowledge', 'order', 'multi']), positive),
    correlation: share,
    inflation: positive,
    levelStep: positive,
  }),
  items: z.array(z.unknown()).check(z.minLength(1)),
  forms: z.strictObject({
    'quick-a': formIds,
    'quick-b': formIds,
    'full-a': formIds,
    'full-b': formIds,
  }),
})
