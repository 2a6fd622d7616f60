import { loadQuestions } from '#content/banks/load-words.ts'
import { DEFAULT_ROLE } from '#content/default-role.ts'
import { findRole } from '#content/roles.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { readinessFor } from '#engine/readiness.ts'
import { scoreOf } from '#engine/scale.ts'
import type { Bank, BandCuts, Course, FormId, Role, RoleId } from '#engine/types.ts'
import { BOTS, drawBot } from './naive-bots.ts'
import type { Bot } from './naive-bots.ts'
import { seededRandom } from './seeded-random.ts'
import { answerItems, itemsOf, mean, simulateAccuracy } from './simulate-accuracy.ts'
import type { Accuracy } from './simulate-accuracy.ts'
import { simulatePlans } from './simulate-courses.ts'
import {
  answerByModel,
  bestResponse,
  drawPerson,
  knowOrGuess,
  worstResponse,
} from './synthetic-people.ts'

type Process = 'model' | 'know or guess'

export type Simulation = {
  readonly bank: string
  readonly seed: number
  readonly accuracy: readonly (Accuracy & { readonly form: FormId; readonly process: Process })[]
  /** Mean score of the five areas over the bot's takes, and its 5th and 95th percentile. */
  readonly bots: readonly {
    readonly form: FormId
    readonly bot: Bot
    readonly score: number
    readonly low: number
    readonly high: number
  }[]
  /** Readiness of the best and the worst possible take; `cut` is where 'ready' begins. */
  readonly reach: readonly {
    readonly form: FormId
    readonly role: RoleId
    readonly best: number
    readonly worst: number
    readonly cut: number
  }[]
} & Pick<ReturnType<typeof simulatePlans>, 'bands' | 'courses'>

export type SimulationInput = {
  readonly bank: Bank
  readonly roles: readonly Role[]
  readonly cuts: BandCuts
  readonly courses: readonly Course[]
  readonly seed: number
  readonly worlds: number
  readonly peoplePerWorld: number
  readonly bots: number
  readonly plans: number
}

const MANY_HOURS = 500
/** The form on which bands and courses are counted. */
const PLANS_FORM = 'full-a'

/** Synthetic people through the real engine and the real forms. The same seed, the same figures. */
export async function runSimulation(input: SimulationInput): Promise<Simulation> {
  const { bank, roles, cuts, courses, seed, worlds, peoplePerWorld } = input
  const random = seededRandom(seed)
  const role = findRole(DEFAULT_ROLE) ?? roles[0]
  if (!role) throw new RangeError('no roles')
  const forms = Object.keys(bank.forms)
  const processes = {
    model: () => answerByModel(bank.model, random),
    'know or guess': () => knowOrGuess(bank, random),
  } as const
  const accuracy = forms.flatMap((form) =>
    (['model', 'know or guess'] as const).map((process) => {
      const respondOf = processes[process]
      const figures = { bank, form, role, worlds, peoplePerWorld, respondOf, random }
      return { form, process, ...simulateAccuracy(figures) }
    }),
  )

  const bots: Simulation['bots'][number][] = []
  for (const form of forms) {
    const questions = await loadQuestions(bank.id, form)
    const items = itemsOf(bank, form)
    for (const bot of BOTS) {
      const scores = Array.from({ length: input.bots }, () => {
        const responses = answerItems(items, drawBot(bot, questions, random))
        return mean(estimateAreas(bank, form, responses).map(({ theta }) => scoreOf(theta)))
      }).toSorted((a, b) => a - b)
      const at = (share: number) => scores[Math.floor(share * (scores.length - 1))] ?? NaN
      bots.push({ form, bot, score: mean(scores), low: at(0.05), high: at(0.95) })
    }
  }

  const reach = forms.flatMap((form) =>
    roles.map((target) => {
      const readinessOf = (respond: typeof bestResponse) => {
        const areas = estimateAreas(bank, form, answerItems(itemsOf(bank, form), respond))
        return readinessFor(areas, target, cuts, bank.model.inflation).score ?? NaN
      }
      const [best, worst] = [readinessOf(bestResponse), readinessOf(worstResponse)]
      return { form, role: target.id, best, worst, cut: cuts.ready }
    }),
  )

  const respond = knowOrGuess(bank, random)
  const takes = Array.from({ length: input.plans }, () =>
    answerItems(itemsOf(bank, PLANS_FORM), respond, drawPerson(bank.model, random)),
  )
  const plans = simulatePlans({
    bank,
    form: PLANS_FORM,
    takes,
    roles,
    cuts,
    courses,
    manyHours: MANY_HOURS,
  })
  return { bank: bank.id, seed, accuracy, bots, reach, ...plans }
}
