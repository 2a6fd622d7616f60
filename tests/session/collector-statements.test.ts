import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { ROLES } from '#content/roles.ts'
import { encodeAttempt } from '#code/encode.ts'
import type { Consent } from '#session/collector-consent.ts'
import { statementsOf } from '#session/collector-statements.ts'
import { summarize } from '#session/collector-summary.ts'
import { codeOf, randomAttempt } from '../fixtures/codes.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'
import { statementFaults } from '../fixtures/statement-faults.ts'

const site = { address: 'https://quiz.example.org/', language: 'en', name: 'TPM Readiness, full A' }
const FORMS = ['quick-a', 'quick-b', 'full-a', 'full-b']

const consents = fc
  .record({
    seed: fc.nat(),
    form: fc.constantFrom(...FORMS),
    role: fc.constantFrom(...ROLES.map(({ id }) => id)),
    account: fc.uuid({ version: 4 }),
    agreedAt: fc.date({
      min: new Date('2025-01-01'),
      max: new Date('2099-01-01'),
      noInvalidDate: true,
    }),
  })
  .map(({ seed, form, role, account, agreedAt }): Consent => {
    const attempt = randomAttempt(seededRandom(seed), form, CURRENT_BANK)
    return { code: codeOf(attempt, BANKS), role, account, agreedAt: agreedAt.toISOString() }
  })

const statementsFor = (consent: Consent) => {
  const summary = summarize(consent.code, consent.role)
  return summary ? statementsOf(consent, summary, site) : []
}

describe('statements', () => {
  test('meet a strict reader of xAPI 1.0.3, for any result against any role', () => {
    fc.assert(
      fc.property(consents, (consent) => {
        for (const statement of statementsFor(consent))
          expect(statementFaults(statement)).toEqual([])
      }),
    )
  })

  test.each([
    ['an unknown field', 'statement', { extra: 1 }],
    ['a time that is none', 'statement.timestamp', { timestamp: 'yesterday' }],
    ['a verb that is no address', 'statement.verb.id', { verb: { id: 'completed' } }],
    ['a score over 1', 'statement.result.score.scaled', { result: { score: { scaled: 1.5 } } }],
    [
      'an extension by no address',
      'statement.result.extensions',
      { result: { extensions: { summary: 1 } } },
    ],
    ['an id that is no UUID', 'statement.id', { id: 'first' }],
  ])('that reader finds %s', (_name, place, fault) => {
    const [sound] = statementsFor(first)
    expect(statementFaults(sound)).toEqual([])
    expect(statementFaults({ ...sound, ...fault }).join(' ')).toContain(place)
  })

  test('hold no code, no response, no item and no name', () => {
    const items = CURRENT_BANK.items.map(({ id }) => id)
    fc.assert(
      fc.property(consents, (consent) => {
        const text = JSON.stringify(statementsFor(consent))
        for (const secret of [consent.code, 'responses', 'selfRatings', ...items]) {
          expect(text).not.toContain(secret)
        }
      }),
    )
    const attempt = { ...randomAttempt(seededRandom(1), 'full-a', CURRENT_BANK), name: 'Ada Byron' }
    const named = encodeAttempt(attempt, BANKS)
    if (!named.ok) throw new Error('a name can be encoded')
    expect(JSON.stringify(statementsFor({ ...first, code: named.code }))).not.toContain('Ada')
  })

  test('are the same each time they are made, and apart from each other and from other attempts', () => {
    fc.assert(
      fc.property(consents, consents, (one, other) => {
        fc.pre(one.account.slice(0, -1) !== other.account.slice(0, -1))
        expect(statementsFor(one)).toEqual(statementsFor(one))
        const ids = [...statementsFor(one), ...statementsFor(other)].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('say completed and scored, with the readiness of the result', () => {
    const [completed, scored] = statementsFor(first)
    expect(completed?.verb.id).toBe('http://adlnet.gov/expapi/verbs/completed')
    expect(scored?.verb.id).toBe('http://adlnet.gov/expapi/verbs/scored')
    const score = summarize(first.code, first.role)?.readiness?.score ?? Number.NaN
    expect(scored?.result).toMatchObject({
      score: { raw: score, scaled: score / 100, min: 0, max: 100 },
    })
  })

  test('say completed only where there is too little evidence for a score', () => {
    const { bank, form, date } = randomAttempt(seededRandom(3), 'full-a', CURRENT_BANK)
    const code = codeOf({ bank, form, date, responses: {} }, BANKS)
    const statements = statementsFor({ ...first, code })
    expect(statements.map(({ verb }) => verb.display['en'])).toEqual(['completed'])
  })
})

test('a code that cannot be read, or an unknown role, gives no summary', () => {
  expect(summarize('hello', 'tpm-entry')).toBeNull()
  expect(summarize(first.code, 'no-role')).toBeNull()
})

const first: Consent = {
  code: codeOf(randomAttempt(seededRandom(7), 'full-a', CURRENT_BANK), BANKS),
  role: 'tpm-entry',
  account: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
  agreedAt: '2026-11-28T10:00:00.000Z',
}
