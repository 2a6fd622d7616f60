import { MAX_COURSES } from '#engine/plan-limits.ts'
import type { RankedCourse } from '#engine/rank-courses.ts'
import { isWorthwhile } from '#engine/worthwhile-set.ts'

/**
 * What `chooseCourses` must find, by looking at every set of at most four: the bench's yardstick.
 * Values are carried along, not worked out anew, so that the comparison is fair.
 */
export function chooseExhaustively(
  ranked: readonly RankedCourse[],
  gaps: readonly number[],
  hours: number,
): readonly RankedCourse[] {
  let best: readonly RankedCourse[] = []
  let bestValue = 0
  const look = (
    from: number,
    set: readonly RankedCourse[],
    spent: number,
    left: readonly number[],
  ): void => {
    let value = 0
    for (let area = 0; area < gaps.length; area += 1) {
      value += (gaps[area] ?? 0) * (1 - (left[area] ?? 1))
    }
    if (value > bestValue && spent <= hours && isClosed(set) && isWorthwhile(set, gaps)) {
      best = set
      bestValue = value
    }
    if (set.length === MAX_COURSES) return
    for (let rank = from; rank < ranked.length; rank += 1) {
      const course = ranked[rank]
      if (!course) return
      const next = left.map((share, area) => share * (1 - (course.effects[area] ?? 0)))
      look(rank + 1, [...set, course], spent + course.hours, next)
    }
  }
  look(
    0,
    [],
    0,
    gaps.map(() => 1),
  )
  return best
}

function isClosed(set: readonly RankedCourse[]): boolean {
  return set.every(({ requires }) =>
    requires.every((id) => set.some(({ course }) => course.id === id)),
  )
}
