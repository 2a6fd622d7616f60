import { Cat } from '@bdelab/jscat'
import { drawIndex, seededRandom } from '#bulk/seeded-random.ts'
import { momentsOf } from '#engine/estimate-areas.ts'
import { THETA_NODES } from '#engine/grid.ts'
import { likelihoodOf } from '#engine/likelihood.ts'
import { priorOf } from '#engine/prior.ts'
import { scoreItems } from '#engine/score-items.ts'
import { AREAS } from '#engine/types.ts'
import type { AreaId, Bank, KnowledgeItem, Responses } from '#engine/types.ts'

// What both our engine and jscat can estimate. A knowledge item of two options is the two-parameter
// logistic model: exp(A(θ − β)) / (1 + exp(A(θ − β))). A correlation of 0 makes five apart.

type ItemCounts = Readonly<Record<AreaId, number>>

/** As many items an area as the full form has. */
export const FIVE_AREAS: ItemCounts = {
  technical: 6,
  leadership: 6,
  'problem-solving': 5,
  'time-management': 5,
  communication: 6,
}

/** One ability and thirty items, as scoring libraries are usually compared. */
export const ONE_AREA: ItemCounts = {
  technical: 30,
  leadership: 0,
  'problem-solving': 0,
  'time-management': 0,
  communication: 0,
}

/** jscat's grid steps by .1 whatever one asks; θ shrunk by this makes that our step of .25. */
const SHRINK = 0.4

export type BinaryForm = { readonly bank: Bank; readonly takes: readonly Responses[] }

export function drawBinaryForm(counts: ItemCounts, people: number, seed: number): BinaryForm {
  const random = seededRandom(seed)
  const items = AREAS.flatMap((area) =>
    Array.from({ length: counts[area] }, (_, place): KnowledgeItem => ({
      id: `${area}-${place}`,
      area,
      facet: 'any',
      duty: 'planning',
      level: 3,
      type: 'knowledge',
      options: [{ id: 'right' }, { id: 'wrong' }],
      key: 'right',
      slope: 1 + random(),
      location: 3 * random() - 1.5,
    })),
  )
  const slopes = { judgement: 1, knowledge: 1, order: 1, multi: 1 }
  const model = { slopes, correlation: 0, inflation: 1, levelStep: 1 }
  const forms = { binary: items.map(({ id }) => id) }
  const takes = Array.from({ length: people }, () =>
    Object.fromEntries(items.map(({ id }) => [id, drawIndex(2, random) ? 'right' : 'wrong'])),
  )
  return { bank: { id: 'binary', model, items, forms }, takes }
}

/** The engine's EAP of the one area there is; takes are scored once, before any is timed. */
export function oneAreaEstimator({ bank, takes }: BinaryForm): (take: Responses) => number {
  const scored = new Map(takes.map((take) => [take, scoreItems(bank, 'binary', take)]))
  const prior = Float64Array.from(priorOf(bank.model).byTheta, ([density]) => density ?? 0)
  return (take) => momentsOf(prior, likelihoodOf(scored.get(take) ?? [])).theta
}

/** jscat's EAP of each area's θ, on the same nodes and under the same prior as ours. */
export function jscatEstimator({ bank }: BinaryForm): (responses: Responses) => readonly number[] {
  const areas = AREAS.flatMap((area) => {
    const items = bank.items.filter((item) => item.area === area)
    if (items.length === 0) return []
    const widest = SHRINK * Math.max(...THETA_NODES)
    const cat = new Cat({
      method: 'EAP',
      minTheta: -widest,
      maxTheta: widest,
      priorDist: 'norm',
      priorPar: [0, SHRINK],
      randomSeed: 'bench',
    })
    // Estimates alone would not tell: a finer grid gives the same to many digits.
    if (cat.prior.length !== THETA_NODES.length) throw new RangeError('jscat has another grid')
    return {
      cat,
      ids: items.map(({ id }) => id),
      zetas: items.map(({ slope = 1, location = 0 }) => ({
        a: slope / SHRINK,
        b: SHRINK * location,
        c: 0,
        d: 1,
      })),
    }
  })
  return (responses) =>
    areas.map(({ ids, zetas, cat }) => {
      // Emptied, not made anew: what our engine works out once a bank is not counted either.
      cat.zetas.length = 0
      cat.resps.length = 0
      const answers = ids.map((id): 0 | 1 => (responses[id] === 'right' ? 1 : 0))
      cat.updateAbilityEstimate(zetas, answers)
      return cat.theta / SHRINK
    })
}
