import * as z from 'zod/mini'
import type { RoadmapStep } from '../roadmap.ts'
import type { Checked } from './check-shape.ts'
import { checkList } from './check-shape.ts'
import { area, id, listOf } from './fields.ts'
import { findRepeats } from './find-repeats.ts'

export const stepSchema = z.strictObject({
  id,
  areas: z.array(area).check(z.minLength(1)),
  actions: listOf(id, 3, 5),
})

export function checkRoadmap(data: unknown, file: string): Checked<readonly RoadmapStep[]> {
  const { valid, problems } = checkList(stepSchema, data, file)
  const repeats = valid.flatMap((step) =>
    findRepeats(step.actions).map((index) => ({
      file,
      item: step.id,
      field: `actions[${index}]`,
      message: 'comes twice',
    })),
  )
  return { valid, problems: [...problems, ...repeats] }
}
