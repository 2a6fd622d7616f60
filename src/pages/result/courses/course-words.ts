import { levelNames } from '#content/en/competencies.ts'
import type { CatalogueCourse } from '#content/courses.ts'
import type { Level } from '#engine/types.ts'
import { text } from '#messages/text.ts'

export type Coverage = 'strong' | 'some' | 'little'

/** How much of an area a course covers, in a word; `share` is 0 to 1. */
export function coverageOf(share: number): Coverage {
  if (share >= 0.5) return 'strong'
  return share >= 0.3 ? 'some' : 'little'
}

export type Practice = 'mostly' | 'half' | 'some' | 'little'

/** How much of a course is practice, in a word; `share` is 0 to 1. */
export function practiceOf(share: number): Practice {
  if (share >= 0.8) return 'mostly'
  if (share >= 0.5) return 'half'
  return share >= 0.3 ? 'some' : 'little'
}

/** 'for Novice to Proficient'; nothing where the levels are unknown. */
export function levelsOf({ levels }: CatalogueCourse): string | null {
  if (levels === null) return null
  const { from, to } = levels
  return text('resultPlan').courses.levels(levelNames[from as Level], levelNames[to as Level])
}
