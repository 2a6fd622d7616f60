import { valueOf } from './course-gain.ts'
import { MIN_GAIN } from './plan-limits.ts'
import type { RankedCourse } from './rank-courses.ts'

/**
 * Whether every course of a set earns its place: the set would be worth at least half a point less
 * without it and without what requires it.
 */
export function isWorthwhile(set: readonly RankedCourse[], gaps: readonly number[]): boolean {
  const value = valueOfSet(set, gaps)
  return set.every(({ course }) => {
    const rest = set.filter(
      (other) => other.course !== course && !other.requires.includes(course.id),
    )
    return value - valueOfSet(rest, gaps) >= MIN_GAIN
  })
}

/** Value U of a set of ranked courses, points. */
export function valueOfSet(set: readonly RankedCourse[], gaps: readonly number[]): number {
  return valueOf(
    gaps,
    set.map(({ effects }) => effects),
  )
}
