import { compareTied } from './rank-courses.ts'
import type { RankedCourse } from './rank-courses.ts'

/** A chosen course with its gain in points over those placed before it, in all and by area. */
export type PlacedCourse = {
  readonly ranked: RankedCourse
  readonly gain: number
  readonly areaGains: readonly number[]
}

/**
 * Puts a chosen set in order by marginal gain an hour: each time the course that adds most an hour
 * to those already placed; ties free first, then by id. A required course comes before what
 * requires it. The gains add up to the set's value U.
 */
export function orderCourses(
  chosen: readonly RankedCourse[],
  gaps: readonly number[],
): readonly PlacedCourse[] {
  const placed: PlacedCourse[] = []
  let waiting = chosen
  while (waiting.length > 0) {
    const before = placed.map(({ ranked }) => ranked.effects)
    const candidates = readyCourses(waiting).map((ranked) => {
      const areaGains = gaps.map((gap, area) => {
        const open = before.reduce((rest, effects) => rest * (1 - (effects[area] ?? 0)), gap)
        return open * (ranked.effects[area] ?? 0)
      })
      return { ranked, areaGains, gain: areaGains.reduce((sum, gain) => sum + gain, 0) }
    })
    const next = candidates.toSorted(compareCandidates)[0]
    if (!next) break
    placed.push(next)
    waiting = waiting.filter((ranked) => ranked !== next.ranked)
  }
  return placed
}

/** Those that require nothing still waiting; all of them where they require one another. */
function readyCourses(waiting: readonly RankedCourse[]): readonly RankedCourse[] {
  const ids = new Set(waiting.map(({ course }) => course.id))
  const ready = waiting.filter(({ requires }) => !requires.some((id) => ids.has(id)))
  return ready.length > 0 ? ready : waiting
}

function compareCandidates(a: PlacedCourse, b: PlacedCourse): number {
  return b.gain / b.ranked.hours - a.gain / a.ranked.hours || compareTied(a.ranked, b.ranked)
}
