import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '#code/clean-text.ts'
import { decode } from '#code/decode.ts'
import { encodeAttempt } from '#code/encode.ts'
import { encodeAdvisorView } from '#code/encode-scores.ts'
import { dateOfDay } from '#code/day-number.ts'
import { FORMS } from '#code/layout.ts'
import { AREAS } from '#engine/types.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { arbitraryAttempt, arbitraryText } from '../fixtures/arbitrary-attempt.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'
import {
  banks,
  bodyOf,
  codeOf,
  forge,
  randomAttempt,
  scoresCodeOf,
  someScores,
  someView,
  viewCodeOf,
} from '../fixtures/codes.ts'

describe('an attempt', () => {
  test.each(FORMS)('of form %s comes back as it was, and its code too', (form) => {
    const law = fc.property(arbitraryAttempt(fixtureBank, [form]), (attempt) => {
      const code = codeOf(attempt)
      const decoded = decode(code, banks)
      expect(decoded).toEqual({ ok: true, kind: 'answers', code, attempt })
    })
    fc.assert(law, { numRuns: 200 })
  })

  test('of any bank in the register comes back as it was', () => {
    for (const bank of BANKS) {
      const law = fc.property(arbitraryAttempt(bank), (attempt) => {
        const decoded = decode(codeOf(attempt, BANKS), BANKS)
        expect(decoded).toMatchObject({ ok: true, attempt })
      })
      fc.assert(law, { numRuns: 200 })
    }
  })

  test('of a later bank is told from one of an earlier bank', () => {
    const later = { ...fixtureBank, id: 'later' }
    const attempt = randomAttempt(seededRandom(1), 'full-a', later)
    const code = codeOf(attempt, [fixtureBank, later])
    expect(decode(code, [fixtureBank, later])).toMatchObject({ ok: true, attempt })
    expect(decode(code, [fixtureBank])).toEqual({ ok: false, reason: 'unknown-bank' })
  })

  test('with nothing reached and nothing rated comes back empty', () => {
    const attempt = { bank: 'fixture', form: 'quick-a', date: '2025-01-01', responses: {} }
    expect(decode(codeOf(attempt), banks)).toMatchObject({
      attempt: { ...attempt, selfRatings: {} },
    })
  })

  test('with the same picks in another order has the same code', () => {
    const multi = fixtureBank.items.find(
      (item) => item.type === 'multi' && fixtureBank.forms['full-a']?.includes(item.id),
    )
    const withPicks = (picks: readonly string[]) =>
      codeOf({ ...randomAttempt(() => 0), responses: { [multi?.id ?? '']: picks } })
    expect(withPicks(['d', 'b'])).toBe(withPicks(['b', 'd']))
  })
})

describe('what cannot be encoded is a reason, not a throw', () => {
  const good = randomAttempt(seededRandom(2))
  const [item = ''] = Object.keys(good.responses)
  test.each([
    ['unknown-bank', { bank: 'nowhere' }],
    ['unknown-form', { form: 'full-z' }],
    ['bad-date', { date: '2024-12-31' }],
    ['bad-date', { date: '2026-02-30' }],
    ['bad-date', { date: '2114-09-20' }],
    ['bad-date', { date: 'today' }],
    ['unknown-item', { responses: { other: null } }],
    ['bad-response', { responses: { [item]: 'z' } }],
    ['bad-response', { responses: { [item]: { best: 'a', worst: 'a' } } }],
    ['bad-response', { responses: { [item]: ['a', 'b'] } }],
    ['bad-rating', { selfRatings: { technical: 6 } }],
    ['bad-rating', { selfRatings: { technical: 2.5 } }],
  ])('%s: %o', (reason, change) => {
    expect(encodeAttempt({ ...good, ...change }, banks)).toEqual({ ok: false, reason })
  })
})

describe('five scores', () => {
  const estimate = fc.record({
    theta: fc.double({ min: -5.1, max: 5.1, noNaN: true }),
    se: fc.double({ min: 0.2, max: 1.13, noNaN: true }),
    enough: fc.boolean(),
  })

  test('come back within half a step, and their code exactly', () => {
    const law = fc.property(fc.tuple(...AREAS.map(() => estimate)), (estimates) => {
      const areas = AREAS.map((area, i) => ({
        area,
        theta: 0,
        se: 1,
        enough: true,
        ...estimates[i],
      }))
      const code = scoresCodeOf({ ...someScores, areas })
      const decoded = decode(code, banks)
      if (!decoded.ok || decoded.kind !== 'scores') throw new Error('not read as scores')
      decoded.scores.areas.forEach(({ theta, se, enough }, i) => {
        expect(Math.abs(theta - (areas[i]?.theta ?? NaN))).toBeLessThanOrEqual(0.02 + 1e-9)
        expect(Math.abs(se - (areas[i]?.se ?? NaN))).toBeLessThanOrEqual(0.015 + 1e-9)
        expect(enough).toBe(areas[i]?.enough)
      })
      expect(scoresCodeOf(decoded.scores)).toBe(code)
    })
    fc.assert(law)
  })

  test('beyond the scale stop at its ends', () => {
    const areas = someScores.areas.map((area) => ({ ...area, theta: 99, se: 0 }))
    const decoded = decode(scoresCodeOf({ ...someScores, areas }), banks)
    expect(decoded).toMatchObject({ scores: { areas: [{ theta: 5.1, se: 0.2 }, {}, {}, {}, {}] } })
  })

  test('carry name, label and the careless mark', () => {
    const scores = { ...someScores, name: 'Ada', label: 'spring', careless: true }
    expect(decode(scoresCodeOf(scores), banks)).toMatchObject({ kind: 'scores', scores })
  })
})

describe('an advisor’s view', () => {
  const rating = fc.integer({ min: 1, max: 5 })
  const ratings = fc.record(Object.fromEntries(AREAS.map((area) => [area, rating] as const)), {
    requiredKeys: [],
  })
  const day = fc.nat(32_767).map(dateOfDay)

  test('comes back as it was, with the estimates it stands beside', () => {
    const law = fc.property(
      ratings,
      ratings.filter((given) => Object.keys(given).length > 0),
      day,
      (selfRatings, given, ratedOn) => {
        const view = { selfRatings, ratings: given, ratedOn }
        const code = viewCodeOf(someScores, view)
        expect(decode(code, banks)).toEqual({
          ok: true,
          kind: 'advisor',
          code,
          scores: someScores,
          view,
        })
      },
    )
    fc.assert(law, { numRuns: 500 })
  })

  test('carries name, label and the careless mark of the take', () => {
    const scores = { ...someScores, name: 'Ada', label: 'spring', careless: true }
    expect(decode(viewCodeOf(scores, someView), banks)).toMatchObject({ scores, view: someView })
  })

  test.each([
    ['bad-rating', { ratings: {} }],
    ['bad-rating', { ratings: { technical: 6 } }],
    ['bad-rating', { selfRatings: { technical: 0 } }],
    ['bad-date', { ratedOn: '2026-02-30' }],
  ])('is refused: %s, %o', (reason, change) => {
    expect(encodeAdvisorView(someScores, { ...someView, ...change }, banks)).toEqual({
      ok: false,
      reason,
    })
  })

  test('with no rating of the advisor, or one off the scale, is out of range', () => {
    const symbols = bodyOf(viewCodeOf(someScores, someView))
    const bits = symbols.map((symbol) => symbol.toString(2).padStart(5, '0')).join('')
    // 35 bits of header, 70 of estimates, then two numbers of 13 bits.
    const withAt = (place: number, value: number) => {
      const text =
        bits.slice(0, place) + value.toString(2).padStart(13, '0') + bits.slice(place + 13)
      return forge((text.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2)))
    }
    const given = Number.parseInt(bits.slice(118, 131), 2)
    expect(decode(withAt(118, given), banks)).toMatchObject({ ok: true, view: someView })
    for (const [place, value] of [
      [118, 0],
      [118, 6 ** 5],
      [105, 6 ** 5],
    ] as const) {
      expect(decode(withAt(place, value), banks)).toEqual({ ok: false, reason: 'out-of-range' })
    }
  })
})

describe('a name', () => {
  test.each([
    ['  Ada  ', 'Ada'],
    ['Ada\nLovelace', 'Ada Lovelace'],
    ['\u202Eada\u202C', 'ada'],
    ['e\u200B\u0301', 'é'], // taking the joiner out brings the letter and its mark together
    ['👩🏽‍💻', '👩🏽‍💻'],
    ['\uD83D', ''],
    ['x'.repeat(50), 'x'.repeat(40)],
    ['👍'.repeat(50), '👍'.repeat(40)],
  ])('%j is carried as %j', (given, carried) => {
    expect(cleanText(given)).toBe(carried)
  })

  test('once cleaned stays as it is', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('e', '\u0301', '\u200B', ' ', '\u1100', '\u1161', '\uD83D', '\uDC4D'),
      }),
    )
    fc.assert(
      fc.property(any, (text) => cleanText(cleanText(text)) === cleanText(text)),
      { numRuns: 2000 },
    )
  })

  test('and a label come back, each in its place', () => {
    const attempt = randomAttempt(seededRandom(3), 'quick-a')
    const law = fc.property(arbitraryText, arbitraryText, (name, label) => {
      const decoded = decode(codeOf({ ...attempt, name, label }), banks)
      expect(decoded).toMatchObject({ attempt: { name, label } })
    })
    fc.assert(law)
  })
})

describe('a code of the current bank, no name, all answered, is short enough', () => {
  const longest = (form: string) =>
    Math.max(
      ...[0, 0.5, 0.999999].map(
        (at) =>
          codeOf(
            randomAttempt(() => at, form, CURRENT_BANK),
            BANKS,
          ).length,
      ),
    )
  test.each([
    ['full-a', 40],
    ['full-b', 40],
    ['quick-a', 24],
    ['quick-b', 24],
  ] as const)('%s: at most %i characters', (form, most) => {
    const length = longest(form)
    console.info(`${form}: ${length} characters`)
    expect(length).toBeLessThanOrEqual(most)
  })

  test('scores: at most 26 characters', () => {
    const { length } = scoresCodeOf({ ...someScores, bank: CURRENT_BANK.id }, BANKS)
    console.info(`scores: ${length} characters`)
    expect(length).toBeLessThanOrEqual(26)
  })

  test('an advisor’s view: at most 36 characters', () => {
    const { length } = viewCodeOf({ ...someScores, bank: CURRENT_BANK.id }, someView, BANKS)
    console.info(`advisor's view: ${length} characters`)
    expect(length).toBeLessThanOrEqual(36)
  })
})
