import * as z from 'zod/mini'
import { area, duty, id, levelSentences, text } from './fields.ts'

export const roleWordsSchema = z.strictObject({
  label: text,
  shortLabel: text,
  description: text,
})

export const courseWordsSchema = z.strictObject({
  about: text,
  priceNote: text,
  eligibility: z.exactOptional(text),
})

export const facetWordsSchema = z.strictObject({ name: text, levels: levelSentences })

export const roadmapWordsSchema = z.strictObject({
  title: text,
  why: text,
  actions: z.record(z.string(), text),
})

export const competencyWordsSchema = z.strictObject({
  areas: z.record(
    area,
    z.strictObject({ name: text, shortName: text, what: text, levels: levelSentences }),
  ),
  duties: z.record(duty, z.strictObject({ name: text, shortName: text, what: text })),
  levels: levelSentences,
})

const section = { title: text, intro: text }
const columns = z.strictObject({ aspect: text, tpm: text, programManager: text })

export const guideWordsSchema = z.strictObject({
  title: text,
  lead: text,
  duties: z.strictObject({ ...section, rows: z.record(duty, text) }),
  skills: z.strictObject({ ...section, rows: z.record(area, text) }),
  comparison: z.strictObject({
    ...section,
    columns,
    rows: z.array(columns),
    sharedTitle: text,
    shared: z.array(text),
  }),
  roadmap: z.strictObject(section),
  benefits: z.strictObject({
    ...section,
    points: z.array(z.strictObject({ title: text, text })),
    caution: text,
  }),
  faq: z.strictObject({
    title: text,
    entries: z.array(z.strictObject({ id, question: text, answer: text })),
  }),
})
