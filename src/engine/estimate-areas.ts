import { GENERAL_NODES, THETA_NODES } from './grid.ts'
import { likelihoodOf } from './likelihood.ts'
import { priorOf } from './prior.ts'
import type { Prior } from './prior.ts'
import { scoreItems } from './score-items.ts'
import type { ScoredItem } from './score-items.ts'
import { AREAS } from './types.ts'
import type { AreaEstimate, Bank, FormId, Model, Responses } from './types.ts'

/** Fewer responses than this in an area are not enough evidence to show a point. */
const ENOUGH_ITEMS = 2

/**
 * EAP estimate and standard error of each area on the θ scale, in the order of AREAS. Only items
 * of the form count. Throws a RangeError for an unknown form or a response that does not fit.
 */
export function estimateAreas(
  bank: Bank,
  form: FormId,
  responses: Responses,
): readonly AreaEstimate[] {
  return estimateFromItems(bank.model, scoreItems(bank, form, responses))
}

/**
 * Posterior mean and standard deviation of θ_k (Bock & Mislevy 1982), the general factor g
 * integrated out exactly (Gibbons & Hedeker 1992): given g the areas are independent, so
 * E[θ_k^n] = Σ_g φ(g) Π_{j≠k} I_j(g) Σ_θ θ^n p(θ|g) L_k(θ) / Σ_g φ(g) Π_j I_j(g), with
 * I_j(g) = Σ_θ p(θ|g) L_j(θ).
 */
export function estimateFromItems(
  model: Model,
  scored: readonly ScoredItem[],
): readonly AreaEstimate[] {
  const prior = priorOf(model)
  const byArea = AREAS.map((area) => scored.filter((entry) => entry.calibrated.item.area === area))
  const moments = byArea.map((items) => momentsGivenGeneral(likelihoodOf(items), prior))
  return AREAS.map((area, own) => {
    let total = 0
    let first = 0
    let second = 0
    for (let node = 0; node < GENERAL_NODES.length; node += 1) {
      let weight = prior.general[node] ?? 0
      moments.forEach((other, index) => {
        if (index !== own) weight *= other.mass[node] ?? 0
      })
      total += weight * (moments[own]?.mass[node] ?? 0)
      first += weight * (moments[own]?.first[node] ?? 0)
      second += weight * (moments[own]?.second[node] ?? 0)
    }
    const theta = first / total
    const answered = byArea[own]?.length ?? 0
    const se = Math.sqrt(second / total - theta ** 2)
    return { area, theta, se, answered, enough: answered >= ENOUGH_ITEMS }
  })
}

/** Sums over θ of p(θ|g) L(θ), and of the same times θ and θ², at each node of g. */
type Moments = Readonly<Record<'mass' | 'first' | 'second', readonly number[]>>

function momentsGivenGeneral(likelihood: readonly number[], prior: Prior): Moments {
  const mass: number[] = []
  const first: number[] = []
  const second: number[] = []
  for (const density of prior.conditional) {
    let sum0 = 0
    let sum1 = 0
    let sum2 = 0
    for (let node = 0; node < THETA_NODES.length; node += 1) {
      const theta = THETA_NODES[node] ?? 0
      const weight = (density[node] ?? 0) * (likelihood[node] ?? 0)
      sum0 += weight
      sum1 += weight * theta
      sum2 += weight * theta * theta
    }
    mass.push(sum0)
    first.push(sum1)
    second.push(sum2)
  }
  return { mass, first, second }
}
