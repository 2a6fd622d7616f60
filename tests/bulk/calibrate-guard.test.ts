import { describe, expect, test } from 'vitest'
import { calibrateBank } from '#bulk/calibrate-bank.ts'
import type { BankCalibration } from '#bulk/calibrate-bank.ts'
import { answerItems, itemsOf, mean } from '#bulk/simulate-accuracy.ts'
import { drawPerson, knowOrGuess } from '#bulk/synthetic-people.ts'
import { seededRandom } from '#bulk/seeded-random.ts'
import { CURRENT_BANK } from '#content/banks/register.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { AREAS } from '#engine/types.ts'
import type { Bank } from '#engine/types.ts'
import {
  correlation,
  drawAttempts,
  perturbBank,
  recalibrated,
  scoreAttempts,
} from './calibration-world.ts'

/** People who know or guess: 800 to calibrate from, 300 others to measure. */
function drawWorld(seed: number) {
  const random = seededRandom(seed)
  const respond = knowOrGuess(CURRENT_BANK, random)
  const draw = (people: number) =>
    Array.from({ length: people }, (_, index) => {
      const form = index % 2 === 0 ? 'full-a' : 'full-b'
      const truth = drawPerson(CURRENT_BANK.model, random)
      const responses = answerItems(itemsOf(CURRENT_BANK, form), respond, truth)
      return { bank: CURRENT_BANK.id, form, date: '2026-11-24', responses, truth }
    })
  return { takes: scoreAttempts(CURRENT_BANK, draw(800)), others: draw(300) }
}

const worlds = [301, 302].map(drawWorld)

/** Mean over worlds and areas of r with true θ, for people the calibration has not seen. */
function accuracyOf(banks: readonly Bank[]): number {
  return mean(
    worlds.flatMap(({ others }, place) => {
      const bank = banks[place] ?? CURRENT_BANK
      const found = others.map(({ form, responses }) => estimateAreas(bank, form, responses))
      return AREAS.map((_, k) =>
        correlation(
          others.map(({ truth }) => truth[k] ?? NaN),
          found.map((areas) => areas[k]?.theta ?? NaN),
        ),
      )
    }),
  )
}

function keptAreas(found: BankCalibration) {
  return found.areas.filter(({ slopesKept }) => slopesKept !== null)
}

describe('people who know or guess, as the model does not have it', { timeout: 20_000 }, () => {
  const calibrate = (isGuarded: boolean) =>
    worlds.map(({ takes }) => calibrateBank(CURRENT_BANK, takes, { isGuarded }))
  const guarded = calibrate(true)
  const banksOf = (found: readonly BankCalibration[]) =>
    found.map((each) => recalibrated(CURRENT_BANK, each))
  const author = accuracyOf([])

  test('are measured by the guarded refit no worse than by the author, within r .01', () => {
    expect(accuracyOf(banksOf(guarded))).toBeGreaterThan(author - 0.01)
  })

  test('are measured worse by more than r .03 without the guard: it is needed', () => {
    expect(accuracyOf(banksOf(calibrate(false)))).toBeLessThan(author - 0.03)
  })

  test("leave the author's slopes to the digit in an area that is kept, and change β", () => {
    for (const { areas, items } of guarded.map((found) => ({
      ...found,
      areas: keptAreas(found),
    }))) {
      expect(areas.length).toBeGreaterThan(0)
      for (const item of items) {
        if (item.errors === null || areas.every(({ area }) => area !== item.area)) continue
        expect(item.slope).toBe(item.author.slope)
        expect(item.location).not.toBe(item.author.location)
        expect(item.errors.slope).toBeNull()
      }
    }
  })
})

test('people who answer by the model keep no area from its new slopes', () => {
  const truth = perturbBank(CURRENT_BANK, 1)
  const takes = scoreAttempts(CURRENT_BANK, drawAttempts(truth, 1_000, 7))
  expect(keptAreas(calibrateBank(CURRENT_BANK, takes))).toEqual([])
})
