import { GENERAL_NODES, THETA_NODES } from './grid.ts'
import type { Model } from './types.ts'

export type Prior = {
  /** Density of each node of g, up to a constant. */
  readonly general: readonly number[]
  /** For each node of g, the density of each node of θ given g, up to one constant. */
  readonly conditional: readonly (readonly number[])[]
}

const priors = new WeakMap<Model, Prior>()

/**
 * The prior θ_k = √c g + √(1−c) u_k with g and u_k standard normal, so that any two areas
 * correlate by c; worked out once a model. c must lie in 0 … .9: nearer to 1 the spread of θ given
 * g falls under the grid's step.
 */
export function priorOf(model: Model): Prior {
  const known = priors.get(model)
  if (known) return known
  const loading = Math.sqrt(model.correlation)
  const variance = 1 - model.correlation
  const fresh: Prior = {
    general: GENERAL_NODES.map((g) => Math.exp(-(g ** 2) / 2)),
    conditional: GENERAL_NODES.map((g) =>
      THETA_NODES.map((theta) => Math.exp(-((theta - loading * g) ** 2) / (2 * variance))),
    ),
  }
  priors.set(model, fresh)
  return fresh
}
