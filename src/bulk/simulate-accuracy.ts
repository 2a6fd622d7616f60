import { weightedGaps } from '#engine/course-gain.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { readArea } from '#engine/read-area.ts'
import { levelOf, scoreOf, Z_80 } from '#engine/scale.ts'
import { AREAS } from '#engine/types.ts'
import type { AreaEstimate, Bank, FormId, Item, Responses, Role } from '#engine/types.ts'
import { drawPerson } from './synthetic-people.ts'
import type { Person, Respond } from './synthetic-people.ts'
import type { Random } from './seeded-random.ts'

export type Accuracy = {
  readonly people: number
  /** Correlation of estimate and true θ, mean of the five areas. */
  readonly r: number
  /** Root mean square error of an area's estimate, points of 0–100 before clipping. */
  readonly rmse: number
  /** Share of areas given their true level, and one off at most. */
  readonly sameLevel: number
  readonly nearLevel: number
  /** Share of true θ within the 80 % interval. */
  readonly coverage: number
  /** Share of people with a gap whose truly largest weighted gap is among the two largest found. */
  readonly topGapFound: number
}

type Take = { readonly truth: Person; readonly areas: readonly AreaEstimate[] }

export type AccuracyInput = {
  readonly bank: Bank
  readonly form: FormId
  readonly role: Role
  /** Each world draws its own faults; people of one world share them. */
  readonly worlds: number
  readonly peoplePerWorld: number
  readonly respondOf: (random: Random) => Respond
  readonly random: Random
}

/** How well a form's estimates tell the truth about synthetic people. */
export function simulateAccuracy(input: AccuracyInput): Accuracy {
  const { bank, form, role, worlds, peoplePerWorld, respondOf, random } = input
  const items = itemsOf(bank, form)
  const takes = Array.from({ length: worlds }, () => {
    const respond = respondOf(random)
    return Array.from({ length: peoplePerWorld }, (): Take => {
      const truth = drawPerson(bank.model, random)
      return { truth, areas: estimateAreas(bank, form, answerItems(items, respond, truth)) }
    })
  })
  const { inflation } = bank.model
  const points = takes.flat().flatMap(({ truth, areas }) =>
    areas.map(({ theta, se }, k) => {
      const error = theta - (truth[k] ?? 0)
      const step = Math.abs(levelOf(scoreOf(theta)) - levelOf(scoreOf(truth[k] ?? 0)))
      return { error, step, isCovered: Math.abs(error) <= Z_80 * inflation * se }
    }),
  )
  const found = takes
    .flat()
    .flatMap(({ truth, areas }) => findsTopGap(truth, areas, role, inflation))
  return {
    people: takes.flat().length,
    r: mean(takes.flatMap((world) => AREAS.map((_, k) => correlationAt(world, k)))),
    rmse: 25 * Math.sqrt(mean(points.map(({ error }) => error ** 2))),
    sameLevel: mean(points.map(({ step }) => (step === 0 ? 1 : 0))),
    nearLevel: mean(points.map(({ step }) => (step <= 1 ? 1 : 0))),
    coverage: mean(points.map(({ isCovered }) => (isCovered ? 1 : 0))),
    topGapFound: mean(found.map((isFound) => (isFound ? 1 : 0))),
  }
}

export function itemsOf(bank: Bank, form: FormId): readonly Item[] {
  return (bank.forms[form] ?? []).flatMap((id) => bank.items.filter((item) => item.id === id))
}

export function answerItems(
  items: readonly Item[],
  respond: Respond,
  truth: Person = [],
): Responses {
  return Object.fromEntries(
    items.map((item) => [item.id, respond(item, truth[AREAS.indexOf(item.area)] ?? 0)]),
  )
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function correlationAt(takes: readonly Take[], k: number): number {
  const xs = takes.map(({ truth }) => truth[k] ?? 0)
  const ys = takes.map(({ areas }) => areas[k]?.theta ?? 0)
  const [meanX, meanY] = [mean(xs), mean(ys)]
  const sum = (f: (dx: number, dy: number) => number) =>
    xs.reduce((total, x, i) => total + f(x - meanX, (ys[i] ?? 0) - meanY), 0)
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy))
}

/** One answer for a person with a gap, none for one without. */
function findsTopGap(
  truth: Person,
  areas: readonly AreaEstimate[],
  role: Role,
  inflation: number,
): readonly boolean[] {
  const gaps = AREAS.map(
    (area, k) => role.weights[area] * Math.max(0, role.targets[area] - scoreOf(truth[k] ?? 0)),
  )
  const largest = Math.max(...gaps)
  if (largest === 0) return []
  const found = weightedGaps(
    areas.map((estimate) => readArea(estimate, role, inflation)),
    role,
    inflation,
  )
  const second = found.toSorted((a, b) => b - a)[1] ?? 0
  return [(found[gaps.indexOf(largest)] ?? 0) >= second]
}
