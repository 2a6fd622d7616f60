import { averageCredit, possibleCredits } from './credit.ts'
import type { Item, Model } from './types.ts'

/** Slope A per full credit: the item's own where calibrated, else the model's for its type. */
export function slopeOf(item: Item, model: Model): number {
  return item.slope ?? model.slopes[item.type]
}

/**
 * Location β on the θ scale; at θ = β every response is equally likely. The item's own where
 * calibrated; else such that a person at L = levelStep · (level − 3) is expected to score halfway
 * between the average guess and full credit: E[x | L] = (x̄ + 1)/2, by bisection on L − β (the
 * expected credit rises with θ).
 */
export function locationOf(item: Item, model: Model): number {
  if (item.location !== undefined) return item.location
  const slope = slopeOf(item, model)
  const credits = possibleCredits(item)
  const wanted = (averageCredit(item) + 1) / 2
  let low = 0
  let high = 64 / slope
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (expectedCredit(credits, slope * middle) < wanted) low = middle
    else high = middle
  }
  return model.levelStep * (item.level - 3) - (low + high) / 2
}

/** E[x] under a softmax over the credits with the given tilt A(θ − β). */
function expectedCredit(credits: readonly number[], tilt: number): number {
  let sum = 0
  let total = 0
  for (const credit of credits) {
    const weight = Math.exp(tilt * credit)
    sum += weight * credit
    total += weight
  }
  return sum / total
}
