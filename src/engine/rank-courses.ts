import { effectsOf, valueOf } from './course-gain.ts'
import type { Effects } from './course-gain.ts'
import { requirementsOf } from './course-requirements.ts'
import type { AreaReport } from './report.ts'
import type { Course, CourseId } from './types.ts'

/** A course whose hours, levels and practice are known, as are those of all it requires. */
export type RankedCourse = {
  readonly course: Course
  readonly hours: number
  readonly effects: Effects
  /** Gain of the course alone, points. */
  readonly gain: number
  /** All it requires, directly or through others. */
  readonly requires: readonly CourseId[]
}

/** The courses that can be ranked for a person, the largest single gain first. */
export function rankCourses(
  courses: readonly Course[],
  areas: readonly AreaReport[],
  gaps: readonly number[],
): readonly RankedCourse[] {
  const requirements = requirementsOf(courses)
  const ranked = courses.flatMap((course): readonly RankedCourse[] => {
    const effects = effectsOf(course, areas)
    const requires = requirements.get(course.id) ?? null
    const { hours } = course
    if (effects === null || requires === null || hours === null) return []
    return [{ course, hours, effects, gain: valueOf(gaps, [effects]), requires }]
  })
  return keepClosed(ranked).toSorted((a, b) => b.gain - a.gain || compareTied(a, b))
}

/** The courses all of whose required courses are among them too. */
export function keepClosed(ranked: readonly RankedCourse[]): readonly RankedCourse[] {
  if (ranked.every(({ requires }) => requires.length === 0)) return ranked
  const ids = new Set(ranked.map(({ course }) => course.id))
  return ranked.filter(({ requires }) => requires.every((id) => ids.has(id)))
}

/** Order of courses that gain the same: free first, then by id. */
export function compareTied(a: RankedCourse, b: RankedCourse): number {
  const isFree = (ranked: RankedCourse): number => (ranked.course.price === 'free' ? 0 : 1)
  return isFree(a) - isFree(b) || (a.course.id < b.course.id ? -1 : 1)
}
