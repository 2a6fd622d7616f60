import { MAX_COURSES, MIN_GAIN } from './plan-limits.ts'
import type { RankedCourse } from './rank-courses.ts'
import { isWorthwhile } from './worthwhile-set.ts'

/** Values closer than this are one value: the set found first, of better ranks, stays. */
const SAME_VALUE = 1e-9

/** Share of each area's gap still open, Π(1 − e). */
type Left = readonly number[]

/**
 * The set with the largest value U among all sets of at most four courses that take no more than
 * `hours` together, hold every course one of them requires, and in which every course earns its
 * place (half a point of marginal gain). That last condition is where adding stops. Dropping such
 * courses from the unconditioned best instead would leave worse sets, and sometimes give a smaller
 * value for more hours.
 *
 * Exact, by branch and bound: U is submodular, so a set is worth at most its own value plus the
 * largest single gains still to come, and a course that nothing requires never gains more later
 * than it does now. `ranked` has the largest single gain first and holds every required course; of
 * equal sets the one of better ranks is taken. The answer keeps that order.
 */
export function chooseCourses(
  ranked: readonly RankedCourse[],
  gaps: readonly number[],
  hours: number,
): readonly RankedCourse[] {
  const ranks = new Map(ranked.map(({ course }, rank) => [course.id, rank]))
  const required = ranked.map(({ requires }) => requires.map((id) => ranks.get(id) ?? -1))
  const requiredByOthers = new Set(required.flat())
  const gainsBefore = [0]
  for (const { gain } of ranked) gainsBefore.push((gainsBefore.at(-1) ?? 0) + gain)
  const gainOfNext = (rank: number, room: number): number =>
    (gainsBefore[Math.min(rank + room, ranked.length)] ?? 0) - (gainsBefore[rank] ?? 0)
  const leftAfter = (left: Left, rank: number): Left =>
    left.map((share, area) => share * (1 - (ranked[rank]?.effects[area] ?? 0)))
  const coursesOf = (picks: readonly number[]): readonly RankedCourse[] =>
    ranked.filter((_, rank) => picks.includes(rank))

  let best: readonly RankedCourse[] = []
  let bestValue = 0
  const extend = (from: number, picks: readonly number[], spent: number, left: Left): void => {
    const value = valueLeft(gaps, left)
    if (value > bestValue + SAME_VALUE && isWorthwhile(coursesOf(picks), gaps)) {
      best = coursesOf(picks)
      bestValue = value
    }
    const room = MAX_COURSES - picks.length
    for (let rank = from; rank < ranked.length; rank += 1) {
      if (value + gainOfNext(rank, room) <= bestValue + SAME_VALUE) return
      if (picks.includes(rank)) continue
      const added = [rank, ...(required[rank] ?? []).filter((other) => !picks.includes(other))]
      // A required course of a better rank was decided against: that set is met elsewhere.
      if (added.length > room || added.some((other) => other < rank)) continue
      const total = added.reduce((sum, other) => sum + (ranked[other]?.hours ?? 0), spent)
      if (total > hours) continue
      const next = added.reduce(leftAfter, left)
      const gain = valueLeft(gaps, next) - value
      if (gain < MIN_GAIN - SAME_VALUE && !requiredByOthers.has(rank)) continue
      extend(rank + 1, [...picks, ...added], total, next)
    }
  }
  const untouched = gaps.map(() => 1)
  extend(0, [], 0, untouched)
  return best
}

function valueLeft(gaps: readonly number[], left: Left): number {
  let value = 0
  for (let area = 0; area < gaps.length; area += 1) {
    value += (gaps[area] ?? 0) * (1 - (left[area] ?? 1))
  }
  return value
}
