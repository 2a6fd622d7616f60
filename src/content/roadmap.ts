import type { AreaId } from '#engine/types.ts'
import data from './roadmap.json' with { type: 'json' }

export type RoadmapStep = {
  readonly id: string
  /** The areas this step helps with, to link it to a person's gaps. */
  readonly areas: readonly AreaId[]
  readonly actions: readonly string[]
}

export const ROADMAP = data as readonly RoadmapStep[]
