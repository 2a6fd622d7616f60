import { MAX_COURSES } from './plan-limits.ts'
import type { RankedCourse } from './rank-courses.ts'

/** Values closer than this are one value: the set found first, of better ranks, stays. */
const SAME_VALUE = 1e-9

type Found = { value: number; picks: readonly number[] }

/**
 * The set with the largest value U among all sets of at most four courses that take no more than
 * `hours` together and hold every course one of them requires. Exact, by branch and bound: U is
 * submodular, so a set is worth at most its own value plus the largest single gains still to come.
 * `ranked` has the largest single gain first and holds every required course; of equal sets the
 * one with better ranks is taken. The answer keeps that order.
 */
export function chooseCourses(
  ranked: readonly RankedCourse[],
  gaps: readonly number[],
  hours: number,
): readonly RankedCourse[] {
  const ranks = new Map(ranked.map(({ course }, rank) => [course.id, rank]))
  const required = ranked.map(({ requires }) => requires.map((id) => ranks.get(id) ?? -1))
  const gainsBefore = [0]
  for (const { gain } of ranked) gainsBefore.push((gainsBefore.at(-1) ?? 0) + gain)
  const gainOfNext = (rank: number, room: number): number =>
    (gainsBefore[Math.min(rank + room, ranked.length)] ?? 0) - (gainsBefore[rank] ?? 0)
  const best: Found = { value: 0, picks: [] }

  const extend = (from: number, picks: readonly number[], spent: number, left: Left): void => {
    const value = valueLeft(gaps, left)
    if (value > best.value + SAME_VALUE) Object.assign(best, { value, picks })
    const room = MAX_COURSES - picks.length
    for (let rank = from; rank < ranked.length; rank += 1) {
      if (value + gainOfNext(rank, room) <= best.value + SAME_VALUE) return
      if (picks.includes(rank)) continue
      const added = [rank, ...(required[rank] ?? []).filter((other) => !picks.includes(other))]
      // A required course of a lower rank was decided against: that set is met elsewhere.
      if (added.length > room || added.some((other) => other < rank)) continue
      const total = added.reduce((sum, other) => sum + (ranked[other]?.hours ?? 0), spent)
      if (total > hours) continue
      extend(rank + 1, [...picks, ...added], total, added.reduce(leftAfter, left))
    }
  }
  const leftAfter = (left: Left, rank: number): Left =>
    left.map((share, area) => share * (1 - (ranked[rank]?.effects[area] ?? 0)))

  extend(
    0,
    [],
    0,
    gaps.map(() => 1),
  )
  return ranked.filter((_, rank) => best.picks.includes(rank))
}

/** Share of each area's gap still open, Π(1 − e). */
type Left = readonly number[]

function valueLeft(gaps: readonly number[], left: Left): number {
  let value = 0
  for (let area = 0; area < gaps.length; area += 1) {
    value += (gaps[area] ?? 0) * (1 - (left[area] ?? 1))
  }
  return value
}
