import { averageCredit, possibleCredits } from './credit.ts'
import { THETA_NODES } from './grid.ts'
import { locationOf, slopeOf } from './location.ts'
import type { Item, Model } from './types.ts'

/** An item with everything that scoring needs and that no response changes. */
export type CalibratedItem = {
  readonly item: Item
  readonly slope: number
  readonly location: number
  /** Mean and largest credit over every possible response. */
  readonly averageCredit: number
  readonly maxCredit: number
  /** log Σ_r' exp(A x(r') (θ − β)) at each node of θ. */
  readonly logNormaliser: Float64Array
}

const calibrated = new WeakMap<Model, WeakMap<Item, CalibratedItem>>()

/** The item under a model; worked out once for each pair, which therefore must not be mutated. */
export function calibrateItem(item: Item, model: Model): CalibratedItem {
  let ofModel = calibrated.get(model)
  if (!ofModel) {
    ofModel = new WeakMap()
    calibrated.set(model, ofModel)
  }
  const known = ofModel.get(item)
  if (known) return known
  const slope = slopeOf(item, model)
  const location = locationOf(item, model)
  const credits = possibleCredits(item)
  const fresh: CalibratedItem = {
    item,
    slope,
    location,
    averageCredit: averageCredit(item),
    maxCredit: Math.max(...credits),
    logNormaliser: Float64Array.from(THETA_NODES, (theta) =>
      logSumExp(credits, slope * (theta - location)),
    ),
  }
  ofModel.set(item, fresh)
  return fresh
}

/** log Σ exp(tilt · x), safe for steep items: the largest term is taken out first. */
function logSumExp(credits: readonly number[], tilt: number): number {
  const largest = tilt * (tilt > 0 ? Math.max(...credits) : Math.min(...credits))
  let sum = 0
  for (const credit of credits) sum += Math.exp(tilt * credit - largest)
  return largest + Math.log(sum)
}
