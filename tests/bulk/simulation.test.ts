import { describe, expect, test } from 'vitest'
import {
  knowOrGuess,
  answerByModel,
  bestResponse,
  drawPerson,
  worstResponse,
} from '#bulk/synthetic-people.ts'
import { runSimulation } from '#bulk/run-simulation.ts'
import { judgeSimulation } from '#bulk/simulation-targets.ts'
import { mean } from '#bulk/simulate-accuracy.ts'
import { seededRandom } from '#bulk/seeded-random.ts'
import { CURRENT_BANK } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS, ROLES } from '#content/roles.ts'
import { calibrateItem } from '#engine/calibrate-item.ts'
import { creditOf } from '#engine/credit.ts'
import { possibleResponses } from '#engine/possible-responses.ts'
import type { Item } from '#engine/types.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'

const { model, items } = fixtureBank
const ofType = (type: string) => items.filter((item) => item.type === type)
const timesOf = <T>(count: number, draw: () => T) => Array.from({ length: count }, draw)

describe('synthetic people', () => {
  test('have areas of mean 0 and variance 1 that correlate by the model', () => {
    const random = seededRandom(1)
    const people = timesOf(20_000, () => drawPerson(model, random))
    const at = (k: number) => people.map((person) => person[k] ?? NaN)
    expect(Math.abs(mean(at(0)))).toBeLessThan(0.03)
    expect(Math.abs(mean(at(2).map((theta) => theta ** 2)) - 1)).toBeLessThan(0.04)
    const products = people.map((person) => (person[0] ?? NaN) * (person[4] ?? NaN))
    expect(Math.abs(mean(products) - model.correlation)).toBeLessThan(0.04)
  })

  test('answer by the model: at random at β, the best far above, the worst far below', () => {
    const respond = answerByModel(model, seededRandom(2))
    for (const item of ['judgement', 'knowledge', 'order', 'multi'].flatMap((type) =>
      ofType(type).slice(0, 1),
    )) {
      const { location, averageCredit, slope } = calibrateItem(item, model)
      const creditAt = (theta: number) =>
        mean(timesOf(3_000, () => creditOf(item, respond(item, theta))))
      expect(Math.abs(creditAt(location) - averageCredit)).toBeLessThan(0.04)
      expect(creditAt(location + 30 / slope)).toBeGreaterThan(0.98)
      expect(creditAt(location - 30 / slope)).toBeLessThan(0.1)
    }
  })

  test('who know, know the truth: one best in four is the second, one key in ten is wrong', () => {
    const judgements = ofType('judgement')
    const isKeyed = (item: Item, respond: ReturnType<typeof knowOrGuess>) =>
      creditOf(item, respond(item, 99)) === creditOf(item, bestResponse(item)) ? 1 : 0
    const shares = Array.from({ length: 60 }, (_, world) => world).flatMap((world) => {
      const respond = knowOrGuess(fixtureBank, seededRandom(world))
      return judgements.map((item) => mean(timesOf(40, () => isKeyed(item, respond))))
    })
    // With a right key three in four name it, with a wrong one one in four does.
    expect(Math.abs(mean(shares.map((share) => (share < 0.5 ? 1 : 0))) - 0.1)).toBeLessThan(0.025)
    expect(Math.abs(mean(shares.filter((share) => share >= 0.5)) - 0.75)).toBeLessThan(0.02)
    const respond = knowOrGuess(fixtureBank, seededRandom(1))
    for (const item of ofType('order')) expect(creditOf(item, respond(item, 99))).toBe(1)
  })

  test('who do not know pick any response', () => {
    const respond = knowOrGuess(fixtureBank, seededRandom(3))
    const [item] = ofType('multi')
    if (!item) throw new Error('no item')
    const seen = new Map<string, number>()
    for (const response of timesOf(4_000, () => JSON.stringify(respond(item, -99)))) {
      seen.set(response, (seen.get(response) ?? 0) + 1)
    }
    const expected = 4_000 / possibleResponses(item).length
    expect(seen.size).toBe(possibleResponses(item).length)
    for (const count of seen.values()) expect(Math.abs(count / expected - 1)).toBeLessThan(0.2)
  })

  test('at the extremes take every credit there is, or none', () => {
    for (const item of items) {
      expect(creditOf(item, bestResponse(item))).toBe(1)
      expect(creditOf(item, worstResponse(item))).toBeLessThanOrEqual(0.001)
    }
  })
})

describe('a small simulation', async () => {
  const input = {
    bank: CURRENT_BANK,
    roles: ROLES,
    cuts: BAND_CUTS,
    courses: COURSES,
    seed: 7,
    worlds: 2,
    peoplePerWorld: 60,
    bots: 30,
    plans: 10,
  }
  const simulation = await runSimulation(input)

  test('gives the same figures for the same seed, others for another', async () => {
    expect(await runSimulation(input)).toEqual(simulation)
    expect((await runSimulation({ ...input, seed: 8 })).accuracy).not.toEqual(simulation.accuracy)
  })

  test('finds people who answer by the model easier to measure, and a full form better', () => {
    const rOf = (form: string, process: string) =>
      simulation.accuracy.find((row) => row.form === form && row.process === process)?.r ?? NaN
    expect(rOf('full-a', 'model')).toBeGreaterThan(rOf('full-a', 'know or guess'))
    expect(rOf('full-a', 'model')).toBeGreaterThan(rOf('quick-a', 'model'))
  })

  test('reports on every form, bot, role and course', () => {
    expect(simulation.accuracy).toHaveLength(8)
    expect(simulation.bots).toHaveLength(24)
    expect(simulation.reach).toHaveLength(16)
    expect(simulation.courses.map(({ id }) => id)).toEqual(COURSES.map(({ id }) => id))
    for (const { shares } of simulation.bands) {
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    }
  })

  test('meets its targets, and misses one whose figure is spoiled', () => {
    const missed = (changed: typeof simulation) =>
      judgeSimulation(changed).flatMap(({ name, isMet }) => (isMet ? [] : [name]))
    const other = 'know or guess'
    const spoil = <T extends { form: string }>(
      rows: readonly T[],
      form: string,
      change: Partial<T>,
    ) => rows.map((row) => (row.form === form ? { ...row, ...change } : row))
    expect(judgeSimulation(simulation)).toHaveLength(20)
    const { accuracy, bots, reach } = simulation
    expect(missed({ ...simulation, accuracy: spoil(accuracy, 'full-b', { r: 0.63 }) })).toContain(
      `r, ${other}, full-b`,
    )
    expect(
      missed({ ...simulation, accuracy: spoil(accuracy, 'quick-a', { coverage: 0.9 }) }),
    ).toContain(`coverage, ${other}, quick-a`)
    expect(missed({ ...simulation, accuracy: spoil(accuracy, 'quick-a', { r: NaN }) })).toContain(
      `r, ${other}, quick-a`,
    )
    expect(missed({ ...simulation, bots: spoil(bots, 'full-a', { score: 31 }) })).toEqual(
      expect.arrayContaining(['mean score, random, full-a']),
    )
    expect(missed({ ...simulation, reach: spoil(reach, 'full-a', { best: 89 }) })).toContain(
      'all best is ready, tpm-senior, full-a',
    )
  })
})
