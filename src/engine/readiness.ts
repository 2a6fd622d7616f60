import { gridOf } from './grid.ts'
import type { Readiness } from './report.ts'
import { normalDensity, scoreOf, Z_80 } from './scale.ts'
import type { AreaEstimate, BandCuts, Estimate, Role } from './types.ts'

const Z_NODES = gridOf(-4, 4, 0.2)
const Z_DENSITIES = Z_NODES.map(normalDensity)
const Z_TOTAL = Z_DENSITIES.reduce((sum, density) => sum + density, 0)
const Z_WEIGHTS = Z_DENSITIES.map((density) => density / Z_TOTAL)

/** A hopeless area costs at most this share, so that one zero does not erase the others. */
const LEAST_SHARE = 0.05

/**
 * Readiness for a role on 0–100 with its 80 % interval: R = 100 · exp(Σ w_k m_k), with m_k and v_k
 * the mean and variance of ln clip(S_k/T_k, .05, 1) over θ_k ~ N(θ̂_k, (inflation · SE_k)²),
 * independent; low, high = 100 · exp(Σ w m ∓ 1.28 √(Σ w² v)), high at most 100. A weak area hurts,
 * surplus cannot hide it. 'insufficient' where any area is not enough.
 */
export function readinessFor(
  areas: readonly AreaEstimate[],
  role: Role,
  cuts: BandCuts,
  inflation: number,
): Readiness {
  if (areas.some((area) => !area.enough)) {
    return { score: null, low: null, high: null, band: 'insufficient' }
  }
  let mean = 0
  let variance = 0
  for (const area of areas) {
    const share = logShare(area, role.targets[area.area], inflation)
    const weight = role.weights[area.area]
    mean += weight * share.mean
    variance += weight ** 2 * share.variance
  }
  const half = Z_80 * Math.sqrt(variance)
  const score = 100 * Math.exp(mean)
  const band =
    score >= cuts.ready ? 'ready' : score >= cuts.approaching ? 'approaching' : 'building'
  return {
    score,
    low: 100 * Math.exp(mean - half),
    high: Math.min(100, 100 * Math.exp(mean + half)),
    band,
  }
}

/** Mean and variance of ln clip(S/T, .05, 1) over the estimate's error. */
function logShare(
  estimate: Estimate,
  target: number,
  inflation: number,
): { mean: number; variance: number } {
  let mean = 0
  let square = 0
  for (let node = 0; node < Z_NODES.length; node += 1) {
    const score = scoreOf(estimate.theta + inflation * estimate.se * (Z_NODES[node] ?? 0))
    if (score >= target) continue // ln 1 adds nothing
    const log = Math.log(Math.max(LEAST_SHARE, score / target))
    const weight = Z_WEIGHTS[node] ?? 0
    mean += weight * log
    square += weight * log * log
  }
  return { mean, variance: Math.max(0, square - mean ** 2) }
}
