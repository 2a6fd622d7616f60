import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decode } from '#code/decode.ts'
import type { AdvisorView, Scores } from '#code/decoded.ts'
import { BANKS, findBank } from '#content/banks/register.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import type { AreaId, Attempt } from '#engine/types.ts'
import { codeOf, scoresCodeOf, viewCodeOf } from '../fixtures/codes.ts'
import { GOLDEN_CASES } from './golden-cases.ts'
import type { GoldenCase } from './golden-cases.ts'

/*
 * Links are a public API: codes.json only grows. A code in it decodes to the same attempt and gives
 * the same estimates for ever; no line of it is changed or taken out once its bank is released.
 * GROW_GOLDEN=1 npx vitest run tests/golden adds the cases it does not have yet, and nothing else;
 * only for a bank that is not yet released are they written anew.
 */
const RELEASED: readonly string[] = ['2026-1']
const FILE = new URL('./codes.json', import.meta.url)

type Golden = { readonly note: string; readonly code: string } & (
  | {
      readonly attempt: Attempt
      readonly areas: readonly {
        readonly area: AreaId
        readonly theta: number
        readonly se: number
      }[]
    }
  | { readonly scores: Scores; readonly view?: AdvisorView }
)

if (process.env['GROW_GOLDEN']) grow()
const corpus = readCorpus()

function readCorpus(): readonly Golden[] {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}

function grow(): void {
  const known = readCorpus().filter((entry) => RELEASED.includes(bankOf(entry)))
  const nameOf = (entry: Golden | GoldenCase) => `${bankOf(entry)}: ${entry.note}`
  const names = new Set(known.map(nameOf))
  const added = GOLDEN_CASES.filter((entry) => !names.has(nameOf(entry))).map((entry): Golden => {
    const { note } = entry
    if ('scores' in entry) {
      const { scores, view } = entry
      return { note, code: scoresOrViewCode(scores, view), scores, ...(view && { view }) }
    }
    const { attempt } = entry
    return { note, code: codeOf(attempt, BANKS), attempt, areas: estimatesOf(attempt) }
  })
  writeFileSync(FILE, `${JSON.stringify([...known, ...added], null, 2)}\n`)
}

function scoresOrViewCode(scores: Scores, view: AdvisorView | undefined): string {
  return view ? viewCodeOf(scores, view, BANKS) : scoresCodeOf(scores, BANKS)
}

function bankOf(entry: Golden | GoldenCase): string {
  return 'attempt' in entry ? entry.attempt.bank : entry.scores.bank
}

function estimatesOf({ bank, form, responses }: Attempt) {
  const found = findBank(bank)
  if (!found) throw new Error(`bank ${bank} is gone`)
  return estimateAreas(found, form, responses).map(({ area, theta, se }) => ({ area, theta, se }))
}

test('the corpus holds codes of every form, and each code once', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(20)
  expect(new Set(corpus.map(({ code }) => code)).size).toBe(corpus.length)
})

describe('a link of old still says the same', () => {
  test.each(corpus)('$note: $code', (golden) => {
    const { code } = golden
    if ('scores' in golden) {
      const { scores, view } = golden
      const said = view ? { kind: 'advisor', scores, view } : { kind: 'scores', scores }
      expect(decode(code, BANKS)).toEqual({ ok: true, code, ...said })
      expect(scoresOrViewCode(scores, view)).toBe(code)
      return
    }
    const { attempt, areas } = golden
    expect(decode(code, BANKS)).toEqual({ ok: true, kind: 'answers', code, attempt })
    expect(codeOf(attempt, BANKS)).toBe(code)
    estimatesOf(attempt).forEach(({ area, theta, se }, i) => {
      expect(area).toBe(areas[i]?.area)
      expect(Math.abs(theta - (areas[i]?.theta ?? NaN))).toBeLessThan(1e-6)
      expect(Math.abs(se - (areas[i]?.se ?? NaN))).toBeLessThan(1e-6)
    })
  })
})
