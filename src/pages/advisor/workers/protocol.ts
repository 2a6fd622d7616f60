import type { GroupCourses } from '#engine/group-courses.ts'
import type { AreaEstimate } from '#engine/types.ts'
import type { NotRead, ReadResult } from './read-result.ts'

export type GroupInput = {
  readonly role: string
  readonly members: readonly {
    readonly estimates: readonly AreaEstimate[]
    readonly inflation: number
  }[]
}

/** One job a worker: texts to read in batches, or a group to choose courses for. */
export type Job =
  | { readonly kind: 'read'; readonly texts: readonly string[] }
  | ({ readonly kind: 'group' } & GroupInput)

export type Answer =
  | { readonly kind: 'batch'; readonly results: readonly (ReadResult | NotRead)[] }
  | { readonly kind: 'group'; readonly courses: GroupCourses | null }
