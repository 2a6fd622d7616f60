import type { Simulation } from './run-simulation.ts'

export type Target = {
  readonly name: string
  readonly found: number
  readonly low: number
  readonly high: number
  readonly isMet: boolean
}

const LEAST_R = { full: 0.64, quick: 0.46 }
const COVERAGE = { low: 0.76, high: 0.88 }
const MOST_RANDOM_SCORE = 30

/** What a bank has to reach; the figures are those of measurement with a blueprint like ours. */
export function judgeSimulation(simulation: Simulation): readonly Target[] {
  const others = simulation.accuracy.filter(({ process }) => process === 'know or guess')
  return [
    ...others.map(({ form, r }) =>
      judge(`r, know or guess, ${form}`, r, LEAST_R[form.startsWith('full') ? 'full' : 'quick'], 1),
    ),
    ...others.map(({ form, coverage }) =>
      judge(`coverage, know or guess, ${form}`, coverage, COVERAGE.low, COVERAGE.high),
    ),
    ...simulation.bots
      .filter(({ bot }) => bot === 'random')
      .map(({ form, score }) => judge(`mean score, random, ${form}`, score, 0, MOST_RANDOM_SCORE)),
    ...simulation.reach
      .filter(({ form }) => form.startsWith('full'))
      .map(({ form, role, best, cut }) =>
        judge(`all best is ready, ${role}, ${form}`, best, cut, 100),
      ),
  ]
}

function judge(name: string, found: number, low: number, high: number): Target {
  return { name, found, low, high, isMet: found >= low && found <= high }
}
