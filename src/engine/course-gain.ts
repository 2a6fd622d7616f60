import type { AreaReport } from './report.ts'
import { errorOf, normalCdf, normalDensity } from './scale.ts'
import type { Course, Role } from './types.ts'

/** Share of an area's gap that a course with full coverage, all practice and a perfect fit closes. */
const FULL_EFFECT = 0.45
/** A course should serve the level just above the person's score, by this many points. */
const STRETCH = 8
/** Distance in points over which the fit falls to 1/e. */
const FIT_WIDTH = 15
const POINTS_PER_LEVEL = 20

/** Effect e of a course on each area, 0 to .45, in the order of the areas given. */
export type Effects = readonly number[]

/**
 * Expected weighted gap of each area in points, 0 or more: G = w (d Φ(d/s) + s φ(d/s)) with
 * d = T − S (S clipped) and s the inflated error. An area that is not enough has no known gap: 0.
 */
export function weightedGaps(
  areas: readonly AreaReport[],
  role: Role,
  inflation: number,
): readonly number[] {
  return areas.map((area) => {
    if (!area.enough) return 0
    const distance = area.target - area.score
    const error = errorOf(area, inflation)
    const z = distance / error
    return role.weights[area.area] * (distance * normalCdf(z) + error * normalDensity(z))
  })
}

/**
 * Effect of a course on each area: e = .45 · coverage · practice · fit. Null where levels or
 * practice are unknown: such a course is listed, not ranked.
 */
export function effectsOf(course: Course, areas: readonly AreaReport[]): Effects | null {
  const { levels, practice } = course
  if (levels === null || practice === null) return null
  return areas.map((area) => {
    const coverage = course.coverage[area.area] ?? 0
    return FULL_EFFECT * coverage * practice * fitOf(area.score, levels)
  })
}

/** The same with a fit of 1 everywhere: what the course would do for someone at its levels. */
export function effectsAtLevel(course: Course, areas: readonly AreaReport[]): Effects {
  return areas.map(
    (area) => FULL_EFFECT * (course.coverage[area.area] ?? 0) * (course.practice ?? 0),
  )
}

/** Value of a set, U = Σ_k G_k [1 − Π_c (1 − e_ck)]: points of expected gap closed. */
export function valueOf(gaps: readonly number[], effects: readonly Effects[]): number {
  return gaps.reduce((sum, gap, area) => {
    const left = effects.reduce((rest, effect) => rest * (1 - (effect[area] ?? 0)), 1)
    return sum + gap * (1 - left)
  }, 0)
}

/**
 * Fit of a course to a score, 0 to 1: 1 if S + 8 lies in [20(from − 1), 20 to], else
 * exp(−(distance in points/15)²).
 */
export function fitOf(score: number, levels: { from: number; to: number }): number {
  const aim = score + STRETCH
  const low = POINTS_PER_LEVEL * (levels.from - 1)
  const high = POINTS_PER_LEVEL * levels.to
  const distance = Math.max(0, low - aim, aim - high)
  return Math.exp(-((distance / FIT_WIDTH) ** 2))
}
