import { valueOf } from './course-gain.ts'
import { MIN_GAIN } from './plan-limits.ts'
import type { RankedCourse } from './rank-courses.ts'

/**
 * Drops from a chosen set what does not earn its place: while some course's marginal gain
 * U(A) − U(A without it) is under half a point, the one with the smallest goes (of equal ones the
 * last in rank), and with it the courses that require it. The gains of the others only rise by
 * this, U being submodular; U itself falls by less than half a point a step.
 */
export function trimCourses(
  chosen: readonly RankedCourse[],
  gaps: readonly number[],
): readonly RankedCourse[] {
  const valueOfSet = (set: readonly RankedCourse[]): number =>
    valueOf(
      gaps,
      set.map(({ effects }) => effects),
    )
  let kept = chosen
  while (kept.length > 0) {
    const value = valueOfSet(kept)
    const cuts = kept.map((dropped) => {
      const rest = kept.filter(
        (other) => other !== dropped && !other.requires.includes(dropped.course.id),
      )
      return { rest, loss: value - valueOfSet(rest) }
    })
    const least = cuts.reduce((a, b) => (isLesserCut(b, a) ? b : a))
    if (least.loss >= MIN_GAIN) break
    kept = least.rest
  }
  return kept
}

type Cut = { readonly rest: readonly RankedCourse[]; readonly loss: number }

function isLesserCut(a: Cut, b: Cut): boolean {
  return a.loss < b.loss || (a.loss === b.loss && a.rest.length >= b.rest.length)
}
