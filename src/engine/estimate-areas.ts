import { areaVectors, multiply } from './area-vectors.ts'
import type { AreaVectors } from './area-vectors.ts'
import { THETA_NODES } from './grid.ts'
import { likelihoodOf } from './likelihood.ts'
import { priorOf } from './prior.ts'
import { scoreItems } from './score-items.ts'
import type { ScoredItem } from './score-items.ts'
import { AREAS } from './types.ts'
import type { AreaEstimate, AreaId, Bank, Estimate, FormId, Model, Responses } from './types.ts'

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
 * integrated out exactly (Gibbons & Hedeker 1992): given g the areas are independent, so what the
 * other areas say of area k is a prior of its own,
 * q_k(θ) = Σ_g φ(g) Π_{j≠k} I_j(g) p(θ|g) with I_j(g) = Σ_θ p(θ|g) L_j(θ), and
 * E[θ_k^n] = Σ_θ θ^n q_k(θ) L_k(θ) / Σ_θ q_k(θ) L_k(θ).
 */
export function estimateFromItems(
  model: Model,
  scored: readonly ScoredItem[],
): readonly AreaEstimate[] {
  const { general, byGeneral, byTheta } = priorOf(model)
  const itemsOf = byArea(scored)
  const likelihoods = areaVectors((area) => likelihoodOf(itemsOf[area]))
  const evidence = multiply(byGeneral, likelihoods)
  const priors = multiply(
    byTheta,
    areaVectors((area) => productOfOthers(general, evidence, area)),
  )
  return AREAS.map((area) => {
    const answered = itemsOf[area].length
    const { theta, se } = momentsOf(priors[area], likelihoods[area])
    return { area, theta, se, answered, enough: answered >= ENOUGH_ITEMS }
  })
}

function byArea(scored: readonly ScoredItem[]): Readonly<Record<AreaId, readonly ScoredItem[]>> {
  const items: Record<AreaId, ScoredItem[]> = {
    technical: [],
    leadership: [],
    'problem-solving': [],
    'time-management': [],
    communication: [],
  }
  for (const each of scored) items[each.calibrated.item.area].push(each)
  return items
}

/** φ(g) Π_{j≠k} I_j(g) at each node of g. */
function productOfOthers(general: Float64Array, evidence: AreaVectors, own: AreaId): Float64Array {
  const product = general.slice()
  for (const area of AREAS) {
    if (area === own) continue
    const other = evidence[area]
    for (let node = 0; node < product.length; node += 1) {
      product[node] = (product[node] ?? 0) * (other[node] ?? 0)
    }
  }
  return product
}

/** Mean and standard deviation over the nodes of θ, weighted by prior times likelihood. */
export function momentsOf(prior: Float64Array, likelihood: Float64Array): Estimate {
  let total = 0
  let first = 0
  let second = 0
  for (let node = 0; node < THETA_NODES.length; node += 1) {
    const theta = THETA_NODES[node] ?? 0
    const weight = (prior[node] ?? 0) * (likelihood[node] ?? 0)
    total += weight
    first += weight * theta
    second += weight * theta * theta
  }
  const theta = first / total
  return { theta, se: Math.sqrt(second / total - theta ** 2) }
}
