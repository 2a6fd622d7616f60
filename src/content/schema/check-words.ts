import type { ZodMiniType } from 'zod/mini'
import type { RoadmapStep } from '../roadmap.ts'
import type { Checked } from './check-shape.ts'
import { checkMap, checkShape, keysOf } from './check-shape.ts'
import { findRepeats } from './find-repeats.ts'
import { matchFieldKeys, matchKeys } from './match-keys.ts'
import { competencyWordsSchema, guideWordsSchema, roadmapWordsSchema } from './word-schemas.ts'

type CheckWords = (data: unknown, file: string) => Checked<undefined>

/** Words by id, for each id the structure has and for no other. */
export function checkWords(
  schema: ZodMiniType<unknown>,
  ids: readonly string[] | undefined,
  source: string,
): CheckWords {
  return (data, file) => {
    const { problems } = checkMap(schema, data, file)
    const unmatched = ids ? matchKeys(keysOf(data), ids, file, source) : []
    return { valid: undefined, problems: [...problems, ...unmatched] }
  }
}

export function checkRoadmapWords(
  roadmap: { readonly ids: readonly string[]; readonly steps: readonly RoadmapStep[] } | undefined,
  source: string,
): CheckWords {
  const match = checkWords(roadmapWordsSchema, roadmap?.ids, source)
  return (data, file) => {
    const { valid } = checkMap(roadmapWordsSchema, data, file)
    const unmatched = (roadmap?.steps ?? []).flatMap(({ id, actions }) => {
      const words = valid.get(id)
      const place = { file, item: id, field: 'actions' }
      const noun = 'an action of this step'
      return words ? matchFieldKeys(Object.keys(words.actions), actions, place, noun) : []
    })
    return { valid: undefined, problems: [...match(data, file).problems, ...unmatched] }
  }
}

export function checkCompetencyWords(data: unknown, file: string): Checked<undefined> {
  return { valid: undefined, problems: checkShape(competencyWordsSchema, data, file).problems }
}

export function checkGuideWords(data: unknown, file: string): Checked<undefined> {
  const { valid, problems } = checkShape(guideWordsSchema, data, file)
  const repeats = findRepeats(valid?.faq.entries.map(({ id }) => id) ?? []).map((index) => ({
    file,
    item: '',
    field: `faq.entries[${index}].id`,
    message: 'comes twice',
  }))
  return { valid: undefined, problems: [...problems, ...repeats] }
}
