import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadQuestions } from '#content/banks/load-words.ts'
import { CURRENT_BANK } from '#content/banks/register.ts'
import provenance from '#content/banks/2026-1/provenance.json' with { type: 'json' }
import { BAND_CUTS, ROLES } from '#content/roles.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { readinessFor } from '#engine/readiness.ts'
import { scoreOf } from '#engine/scale.ts'
import { answerItems, itemsOf, mean } from '#bulk/simulate-accuracy.ts'
import { drawBot } from '#bulk/naive-bots.ts'
import { bestResponse } from '#bulk/synthetic-people.ts'
import { BANK_FACTS } from '#pages/method/bank-facts.ts'
import { ACCURACY } from '#pages/method/read-accuracy.ts'
import { STORAGE_KEYS } from '#pages/method/storage-keys.ts'
import { DRAFT_KEY } from '#session/draft.ts'
import { HISTORY_KEY } from '#session/history.ts'
import { ROADMAP_KEY } from '#session/roadmap-ticks.ts'

const { items, forms, model, id } = CURRENT_BANK
const formItems = (form: string) => forms[form] ?? []
const records: Readonly<Record<string, { keyStatus: string; flip?: string }>> = provenance

test('what the page says of the bank holds for the current one', () => {
  const inForms = new Set([...formItems('full-a'), ...formItems('full-b')])
  const judgements = items.filter(({ type }) => type === 'judgement')
  expect(BANK_FACTS).toEqual({
    items: items.length,
    full: formItems('full-a').length,
    quick: formItems('quick-a').length,
    reserve: items.length - inForms.size,
    judgementItems: judgements.length,
    pairItems: judgements.filter((item) => records[item.id]?.flip !== undefined).length,
    model,
  })
})

test('full forms share no item and hold their quick form; no form holds both of a flip pair', () => {
  const [a, b] = [formItems('full-a'), formItems('full-b')]
  expect(b).toHaveLength(a.length)
  expect(a.filter((item) => b.includes(item))).toEqual([])
  expect(a).toEqual(expect.arrayContaining([...formItems('quick-a')]))
  expect(b).toEqual(expect.arrayContaining([...formItems('quick-b')]))
  for (const form of [a, b]) {
    expect(form.filter((item) => form.includes(records[item]?.flip ?? ''))).toEqual([])
  }
})

test('every key is the author’s, as the page says', () => {
  expect(new Set(items.map((item) => records[item.id]?.keyStatus))).toEqual(new Set(['author']))
})

test('the storage keys are those of the session and the quiz', () => {
  const { draft, history, roadmap, cohort, digitKeys } = STORAGE_KEYS
  expect(readFileSync('src/session/cohort-store.ts', 'utf8')).toContain(`'${cohort}'`)
  expect(readFileSync('src/pages/quiz/use-digit-keys.ts', 'utf8')).toContain(`'${digitKeys}'`)
  expect([draft, history, roadmap]).toEqual([DRAFT_KEY, HISTORY_KEY, ROADMAP_KEY])
})

/** What needs no chance is worked out again: a figure of another bank or engine is seen here. */
test.runIf(ACCURACY !== null)(
  'the simulated figures are of the present bank and engine',
  async () => {
    expect(ACCURACY?.bank).toBe(id)
    for (const { form, bot, score } of ACCURACY?.bots ?? []) {
      if (bot !== 'longest' && bot !== 'first' && bot !== 'all best') continue
      const draw = drawBot(bot, await loadQuestions(id, form), () => 0)
      const areas = estimateAreas(
        CURRENT_BANK,
        form,
        answerItems(itemsOf(CURRENT_BANK, form), draw),
      )
      expect(mean(areas.map(({ theta }) => scoreOf(theta))), `${bot}, ${form}`).toBeCloseTo(
        score,
        6,
      )
    }
  },
)

test.runIf(ACCURACY !== null)('so are those judged against the roles', () => {
  for (const { name, found } of ACCURACY?.targets ?? []) {
    const [, roleId, form] = /^all best is ready, (.+), (.+)$/.exec(name) ?? []
    const role = ROLES.find((candidate) => candidate.id === roleId)
    if (!role || form === undefined) continue
    const takes = answerItems(itemsOf(CURRENT_BANK, form), bestResponse)
    const areas = estimateAreas(CURRENT_BANK, form, takes)
    const { score } = readinessFor(areas, role, BAND_CUTS, model.inflation)
    expect(score, name).toBeCloseTo(found, 6)
  }
})
