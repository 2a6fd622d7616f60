import { THETA_NODES } from '#engine/grid.ts'
import { momentsAt } from './item-curve.ts'
import type { CreditCounts, ItemParameters } from './item-curve.ts'

/** Widths of the priors β ~ N(author's β, location²) and log A ~ N(author's log A, logSlope²). */
export type PriorWidths = { readonly location: number; readonly logSlope: number }

/** An author's level is off by about .35 and a slope by a third: wide enough to let data speak. */
export const PRIOR_WIDTHS: PriorWidths = { location: 0.5, logSlope: 0.3 }

/** People expected at each node of θ who responded to the item, and the sum of their credits. */
export type ExpectedCounts = { readonly people: Float64Array; readonly credits: Float64Array }

export type FitItem = (
  credits: CreditCounts,
  counts: ExpectedCounts,
  author: ItemParameters,
  widths: PriorWidths,
  start: ItemParameters,
) => ItemParameters

const MAX_STEPS = 20
const MAX_HALVINGS = 20
const SMALL_STEP = 1e-7

/**
 * The M step: β and A that make expected log likelihood plus log prior largest, from `start`.
 * Newton's method on (β, log A) with the expected information (Fisher scoring), halving a step that
 * would lose; with t = A(θ − β), ∂t/∂β = −A and ∂t/∂log A = t.
 */
export const fitItem: FitItem = (credits, counts, author, widths, start) => {
  const precision = { location: widths.location ** -2, logSlope: widths.logSlope ** -2 }
  let current = start
  let height = heightOf(credits, counts, author, precision, current)
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const move = scoringStep(credits, counts, author, precision, current)
    let next = current
    let gained = false
    for (let half = 0, share = 1; half < MAX_HALVINGS && !gained; half += 1, share /= 2) {
      next = {
        location: current.location + share * move.location,
        slope: current.slope * Math.exp(share * Math.max(-1, Math.min(1, move.logSlope))),
      }
      const nextHeight = heightOf(credits, counts, author, precision, next)
      gained = nextHeight >= height
      if (gained) height = nextHeight
    }
    if (!gained) return current
    current = next
    if (Math.max(Math.abs(move.location), Math.abs(move.logSlope)) < SMALL_STEP) return current
  }
  return current
}

/** Expected log likelihood plus log prior, up to a constant. */
function heightOf(
  credits: CreditCounts,
  counts: ExpectedCounts,
  author: ItemParameters,
  precision: PriorWidths,
  { location, slope }: ItemParameters,
): number {
  let height =
    (-precision.location * (location - author.location) ** 2) / 2 -
    (precision.logSlope * Math.log(slope / author.slope) ** 2) / 2
  THETA_NODES.forEach((theta, node) => {
    const people = counts.people[node] ?? 0
    if (people < 1e-12) return
    const tilt = slope * (theta - location)
    height += (counts.credits[node] ?? 0) * tilt - people * momentsAt(credits, tilt).logTotal
  })
  return height
}

function scoringStep(
  credits: CreditCounts,
  counts: ExpectedCounts,
  author: ItemParameters,
  precision: PriorWidths,
  { location, slope }: ItemParameters,
): PriorWidths {
  let towardsLocation = -precision.location * (location - author.location)
  let towardsSlope = -precision.logSlope * Math.log(slope / author.slope)
  let locationTwice = precision.location
  let slopeTwice = precision.logSlope
  let both = 0
  THETA_NODES.forEach((theta, node) => {
    const people = counts.people[node] ?? 0
    if (people < 1e-12) return
    const tilt = slope * (theta - location)
    const { mean, variance } = momentsAt(credits, tilt)
    const surplus = (counts.credits[node] ?? 0) - people * mean
    const weight = people * variance
    towardsLocation -= slope * surplus
    towardsSlope += tilt * surplus
    locationTwice += slope * slope * weight
    slopeTwice += tilt * tilt * weight
    both -= slope * tilt * weight
  })
  const determinant = locationTwice * slopeTwice - both * both
  return {
    location: (slopeTwice * towardsLocation - both * towardsSlope) / determinant,
    logSlope: (locationTwice * towardsSlope - both * towardsLocation) / determinant,
  }
}
