import { effectsAtLevel, valueOf } from './course-gain.ts'
import { MAX_COURSES, MIN_GAIN } from './plan-limits.ts'
import type { RankedCourse } from './rank-courses.ts'
import type { AreaReport, CoursePassed, PassedReason } from './report.ts'
import { valueOfSet } from './worthwhile-set.ts'

/** How many ranked courses that were not picked a person is told about. */
const NEAREST = 6

export type Passing = {
  readonly ranked: readonly RankedCourse[]
  /** Those left after 'free only'. */
  readonly allowed: readonly RankedCourse[]
  readonly chosen: readonly RankedCourse[]
  readonly areas: readonly AreaReport[]
  readonly gaps: readonly number[]
  readonly hours: number
}

/** The nearest courses that were not picked, the largest single gain first, and why not. */
export function readPassed(passing: Passing): readonly CoursePassed[] {
  return passing.ranked
    .filter((ranked) => ranked.gain > 0 && !passing.chosen.includes(ranked))
    .slice(0, NEAREST)
    .map((ranked) => ({
      id: ranked.course.id,
      reason: reasonFor(ranked, passing),
      gain: ranked.gain,
    }))
}

/** The first reason that holds, those that no setting could change first. */
function reasonFor(passed: RankedCourse, passing: Passing): PassedReason {
  const { ranked, allowed, chosen, areas, gaps, hours } = passing
  if (passed.gain < MIN_GAIN) {
    const elsewhere = valueOf(gaps, [effectsAtLevel(passed.course, areas)])
    return elsewhere >= MIN_GAIN ? 'level' : 'little'
  }
  if (!allowed.includes(passed)) return 'price'
  const alone = [passed, ...ranked.filter(({ course }) => passed.requires.includes(course.id))]
  if (hoursOf(alone) > hours) return 'hours'
  const both = [...chosen, ...alone.filter((other) => !chosen.includes(other))]
  if (valueOfSet(both, gaps) - valueOfSet(chosen, gaps) < MIN_GAIN) return 'overlap'
  if (hoursOf(both) > hours) return 'hours'
  // Where it would fit, it would leave some chosen course with too little to add.
  return both.length > MAX_COURSES ? 'full' : 'overlap'
}

function hoursOf(courses: readonly RankedCourse[]): number {
  return courses.reduce((sum, { hours }) => sum + hours, 0)
}
