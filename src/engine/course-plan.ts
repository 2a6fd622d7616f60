import { chooseCourses } from './choose-courses.ts'
import { weightedGaps } from './course-gain.ts'
import { orderCourses } from './order-courses.ts'
import type { PlacedCourse } from './order-courses.ts'
import { readPassed } from './passed-courses.ts'
import { DEFAULT_HOURS } from './plan-limits.ts'
import { keepClosed, rankCourses } from './rank-courses.ts'
import type { AreaReport, CoursePassed, CoursePick, CoursePlan } from './report.ts'
import type { Course, Role } from './types.ts'

export type PlanInput = {
  /** All five areas, read against the same role. */
  readonly areas: readonly AreaReport[]
  readonly role: Role
  readonly inflation: number
  readonly courses: readonly Course[]
  /** The most the whole set may take; 40 where absent. */
  readonly hours?: number | undefined
  /** Leaves out what costs something or might. */
  readonly isFreeOnly?: boolean | undefined
}

/**
 * The courses for a person's gaps: the exact best set of at most four within the hours in which
 * every course earns its place, in order of marginal gain an hour; then the nearest others and
 * every unranked course, each with the reason. Areas not enough count as no gap.
 */
export function planCourses(input: PlanInput): CoursePlan {
  const { areas, role, inflation, courses, hours = DEFAULT_HOURS, isFreeOnly = false } = input
  const gaps = weightedGaps(areas, role, inflation)
  const ranked = rankCourses(courses, areas, gaps)
  const allowed = isFreeOnly
    ? keepClosed(ranked.filter(({ course }) => course.price === 'free'))
    : ranked
  const chosen = chooseCourses(allowed, gaps, hours)
  const rankedIds = new Set(ranked.map(({ course }) => course.id))
  const unranked = courses
    .filter(({ id }) => !rankedIds.has(id))
    .map(({ id }): CoursePassed => ({ id, reason: 'unranked', gain: null }))
  return {
    picks: orderCourses(chosen, gaps).map((placed) => readPick(placed, areas)),
    hours: chosen.reduce((sum, course) => sum + course.hours, 0),
    passed: [...readPassed({ ranked, allowed, chosen, areas, gaps, hours }), ...unranked],
  }
}

function readPick(
  { ranked, gain, areaGains }: PlacedCourse,
  areas: readonly AreaReport[],
): CoursePick {
  const reasons = areas.map(({ area, chanceBelow }, index) => ({
    area,
    gain: areaGains[index] ?? 0,
    chanceBelow,
    coverage: ranked.course.coverage[area] ?? 0,
  }))
  return {
    id: ranked.course.id,
    gain,
    hours: ranked.hours,
    areas: reasons.filter((reason) => reason.gain > 0).toSorted((a, b) => b.gain - a.gain),
  }
}
