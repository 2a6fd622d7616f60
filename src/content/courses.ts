import type { Course, CourseId } from '#engine/types.ts'
import data from './courses.json' with { type: 'json' }

/**
 * How far the facts about a course were checked: at a source, in part (or only that it
 * exists), or from general knowledge. Hours, coverage and practice are always estimates.
 */
export type Certainty = 'verified' | 'partly' | 'general'

export type CatalogueCourse = Course & {
  readonly title: string
  readonly provider: string
  readonly url: string
  readonly certainty: Certainty
  /** The project's own subject: labelled as such, with no effect on its rank. */
  readonly isHouse?: boolean
}

export const COURSES = data as readonly CatalogueCourse[]

export function findCourse(id: CourseId): CatalogueCourse | undefined {
  return COURSES.find((course) => course.id === id)
}
