import words from './roadmap.json' with { type: 'json' }

export type RoadmapWords = {
  readonly title: string
  readonly why: string
  /** By action id: one instruction with a result that can be seen. */
  readonly actions: Readonly<Record<string, string>>
}

export const roadmapWords: Readonly<Record<string, RoadmapWords>> = words
