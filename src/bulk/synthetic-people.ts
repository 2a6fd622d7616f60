import { calibrateItem } from '#engine/calibrate-item.ts'
import { possibleCredits } from '#engine/credit.ts'
import { possibleResponses } from '#engine/possible-responses.ts'
import { AREAS } from '#engine/types.ts'
import type { Bank, Item, JudgementItem, Model, Response } from '#engine/types.ts'
import { drawIndex, drawNormal } from './seeded-random.ts'
import type { Random } from './seeded-random.ts'

/** True ability in each area, in the order of AREAS, on the θ scale. */
export type Person = readonly number[]

/** How someone of true ability θ in the item's area answers it. */
export type Respond = (item: Item, theta: number) => Response

type Possible = { readonly response: Response; readonly credit: number }

const possibles = new WeakMap<Item, readonly Possible[]>()

/** A person from the population that the prior describes: θ = √c g + √(1−c) u. */
export function drawPerson({ correlation }: Model, random: Random): Person {
  const general = Math.sqrt(correlation) * drawNormal(random)
  return AREAS.map(() => general + Math.sqrt(1 - correlation) * drawNormal(random))
}

/** Answers just as the scoring model has it: P(r|θ) ∝ exp(A x(r) (θ − β)). */
export function answerByModel(model: Model, random: Random): Respond {
  return (item, theta) => {
    const { slope, location } = calibrateItem(item, model)
    const listed = possibleOf(item)
    const weights = listed.map(({ credit }) => Math.exp(slope * credit * (theta - location)))
    let rest = random() * weights.reduce((sum, weight) => sum + weight, 0)
    const index = weights.findIndex((weight) => (rest -= weight) < 0)
    return (listed[index] ?? listed.at(-1))?.response ?? null
  }
}

const KNOWS_SLOPE = 1.2
const STEEPNESS_SPREAD = 0.3
const LEVEL_SPREAD = 0.35
const WRONG_KEYS = 0.1
const SECOND_BEST = 0.25

/**
 * Answers by another process than the model's, with faults drawn once for each item: someone knows
 * with probability 1/(1 + exp(−1.2 s (θ − L'))), s = exp(.3 N(0,1)), L' = L + .35 N(0,1). Who knows
 * gives the best response, in a judgement item one time in four with the second-best as best; who
 * does not picks any response. In 10 % of judgement items the two best options are swapped: the key
 * is wrong, and those who know go by the truth.
 */
export function knowOrGuess(bank: Bank, random: Random): Respond {
  const truths = new Map(
    bank.items.map((item) => [
      item.id,
      {
        slope: KNOWS_SLOPE * Math.exp(STEEPNESS_SPREAD * drawNormal(random)),
        level: bank.model.levelStep * (item.level - 3) + LEVEL_SPREAD * drawNormal(random),
        isKeyWrong: random() < WRONG_KEYS,
      },
    ]),
  )
  return (item, theta) => {
    const truth = truths.get(item.id)
    if (!truth) throw new RangeError(`no item ${item.id} in bank ${bank.id}`)
    const chance = 1 / (1 + Math.exp(-truth.slope * (theta - truth.level)))
    if (random() >= chance) return anyResponse(item, random)
    if (item.type !== 'judgement') return bestResponse(item)
    return judgeFrom(item, random() < SECOND_BEST !== truth.isKeyWrong ? 1 : 0)
  }
}

/** Any possible response, each as likely. */
export function anyResponse(item: Item, random: Random): Response {
  const listed = possibleOf(item)
  return listed[drawIndex(listed.length, random)]?.response ?? null
}

/** The response of most credit; of several the first listed. */
export function bestResponse(item: Item): Response {
  return possibleOf(item).reduce((best, next) => (next.credit > best.credit ? next : best)).response
}

/** The response of least credit; of several the first listed. */
export function worstResponse(item: Item): Response {
  return possibleOf(item).reduce((worst, next) => (next.credit < worst.credit ? next : worst))
    .response
}

/** Names the option at this place from the top as best, the lowest as worst. */
function judgeFrom(item: JudgementItem, place: number): Response {
  const sorted = item.options.toSorted((a, b) => b.credit - a.credit)
  const best = sorted[place]?.id
  const worst = sorted.at(-1)?.id
  return best === undefined || worst === undefined ? null : { best, worst }
}

function possibleOf(item: Item): readonly Possible[] {
  const known = possibles.get(item)
  if (known) return known
  const credits = possibleCredits(item)
  const listed = possibleResponses(item).map((response, i) => ({
    response,
    credit: credits[i] ?? 0,
  }))
  possibles.set(item, listed)
  return listed
}
