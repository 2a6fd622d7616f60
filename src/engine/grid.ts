/** Evenly spaced nodes from `low` to `high`, both included. */
export function gridOf(low: number, high: number, step: number): readonly number[] {
  const count = Math.round((high - low) / step) + 1
  return Array.from({ length: count }, (_, index) => low + index * step)
}

/** Nodes of an area's ability θ; a narrower range is wrong by .2 θ for all-worst answers. */
export const THETA_NODES = gridOf(-8, 8, 0.25)

/** Nodes of the general factor g. */
export const GENERAL_NODES = gridOf(-8, 8, 0.5)
