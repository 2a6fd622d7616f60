import type { Estimate, Level } from './types.ts'

/** Points of the 0–100 scale for one unit of θ. */
const POINTS_PER_THETA = 25
/** Half-width of an 80 % interval in standard errors. */
export const Z_80 = 1.28

/** Score S = clip(50 + 25 θ, 0, 100). */
export function scoreOf(theta: number): number {
  return clipScore(50 + POINTS_PER_THETA * theta)
}

/** Standard error on the 0–100 scale, inflated for uncalibrated parameters: s = 25 · 1.3 · SE. */
export function errorOf(estimate: Estimate, inflation: number): number {
  return POINTS_PER_THETA * inflation * estimate.se
}

/** 80 % interval on 0–100: clip(50 + 25 θ̂ ∓ 1.28 s), from the unclipped estimate. */
export function intervalOf(estimate: Estimate, inflation: number): { low: number; high: number } {
  const centre = 50 + POINTS_PER_THETA * estimate.theta
  const half = Z_80 * errorOf(estimate, inflation)
  return { low: clipScore(centre - half), high: clipScore(centre + half) }
}

/** Level 1 to 5 of a score on 0–100: min(5, ⌊S/20⌋ + 1). The cuts are provisional. */
export function levelOf(score: number): Level {
  if (score < 20) return 1
  if (score < 40) return 2
  if (score < 60) return 3
  return score < 80 ? 4 : 5
}

/** P(S < target), 0 to 1: Φ((T − (50 + 25 θ̂))/s). The standard error must be positive. */
export function chanceBelow(estimate: Estimate, target: number, inflation: number): number {
  const centre = 50 + POINTS_PER_THETA * estimate.theta
  return normalCdf((target - centre) / errorOf(estimate, inflation))
}

/** Standard normal density φ(z). */
export function normalDensity(z: number): number {
  return Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)
}

// Hart (1968) rational approximation as given by West (2005), highest power first.
const HART_TOP = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
]
const HART_BOTTOM = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
]

/** Standard normal distribution function Φ(z), 0 to 1, to about 1e-14. */
export function normalCdf(z: number): number {
  const size = Math.abs(z)
  const tail = size < 7 ? hartTail(size) : farTail(size)
  return z > 0 ? 1 - tail : tail
}

function hartTail(size: number): number {
  const ratio = polynomial(HART_TOP, size) / polynomial(HART_BOTTOM, size)
  return Math.exp(-(size ** 2) / 2) * ratio
}

/** Laplace's continued fraction for the tail, converging fast from 7 on. */
function farTail(size: number): number {
  const fraction = [4, 3, 2, 1].reduce((rest, step) => size + step / rest, size + 0.65)
  return normalDensity(size) / fraction
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)
}

function clipScore(score: number): number {
  return Math.min(100, Math.max(0, score))
}
