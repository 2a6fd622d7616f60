import { GENERAL_NODES, THETA_NODES } from './grid.ts'
import type { Model } from './types.ts'

export type Prior = {
  /** Density of each node of g, up to a constant. */
  readonly general: Float64Array
  /** For each node of g, the density of each node of θ given g, up to one constant. */
  readonly byGeneral: readonly Float64Array[]
  /** The same densities, for each node of θ those given each node of g. */
  readonly byTheta: readonly Float64Array[]
}

const priors = new WeakMap<Model, Prior>()

/**
 * The prior θ_k = √c g + √(1−c) u_k with g and u_k standard normal, so that any two areas
 * correlate by c; worked out once a model. c must lie in 0 … .9: nearer to 1 the spread of θ given
 * g falls under the grid's step. At 0 the areas know nothing of g, and one node of it is enough.
 */
export function priorOf(model: Model): Prior {
  const known = priors.get(model)
  if (known) return known
  const loading = Math.sqrt(model.correlation)
  const variance = 1 - model.correlation
  const nodes = loading === 0 ? [0] : GENERAL_NODES
  const densityOf = (theta: number, g: number): number =>
    Math.exp(-((theta - loading * g) ** 2) / (2 * variance))
  const fresh: Prior = {
    general: Float64Array.from(nodes, (g) => Math.exp(-(g ** 2) / 2)),
    byGeneral: nodes.map((g) => Float64Array.from(THETA_NODES, (theta) => densityOf(theta, g))),
    byTheta: THETA_NODES.map((theta) => Float64Array.from(nodes, (g) => densityOf(theta, g))),
  }
  priors.set(model, fresh)
  return fresh
}
