import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { TakeCollector } from '#bulk/collect-takes.ts'
import { readTakeLine } from '#bulk/read-take-line.ts'
import type { Bank } from '#engine/types.ts'
import { codeOf, randomAttempt, scoresCodeOf, someScores } from '../fixtures/codes.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'

const other: Bank = { ...fixtureBank, id: 'other' }
const banks = [fixtureBank, other]
const random = seededRandom(4)
const attempt = randomAttempt(random)
const code = codeOf(attempt, banks)

describe('a line', () => {
  test.each([
    ['a code', code],
    ['a URL with role and hours', `https://quiz.example.org/result/#${code}/tpm-senior/20/free`],
    ['a code in JSON', JSON.stringify(code)],
    ['a report line', JSON.stringify({ ok: true, code, kind: 'answers', areas: [] })],
    ["a collector's record", JSON.stringify({ at: '2027-01-01', code })],
    ['an attempt', JSON.stringify(attempt)],
  ])('is read from %s', (_, text) => {
    expect(readTakeLine(text, banks)).toMatchObject({
      ok: true,
      code,
      attempt: { form: attempt.form, responses: attempt.responses },
    })
  })

  test.each([
    ['hello', 'malformed'],
    [`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, 'checksum'],
    ['{"code":', 'not JSON'],
    ['{"ok":false,"line":3,"reason":"checksum"}', 'neither code nor responses'],
    ['{"code":7}', 'neither code nor responses'],
    [JSON.stringify({ ...attempt, bank: 'none' }), 'bank: no bank "none"'],
    [JSON.stringify({ ...attempt, responses: [] }), 'responses: not an object'],
    [scoresCodeOf(someScores, banks), 'scores only, no responses'],
  ])('%s is skipped: %s', (text, reason) => {
    expect(readTakeLine(text, banks)).toEqual({ ok: false, reason })
  })
})

test('a file gives each take of the bank once; the rest is told by line, blank lines counted', async () => {
  const second = codeOf(randomAttempt(random), banks)
  const lines = [
    code,
    '',
    'hello',
    JSON.stringify({ code: code.toLowerCase() }),
    codeOf({ ...attempt, bank: 'other' }, banks),
    codeOf({ ...randomAttempt(random), careless: true }, banks),
    codeOf({ ...attempt, responses: {} }, banks),
    'x'.repeat(70_000),
    second,
  ]
  const collector = new TakeCollector(fixtureBank, banks)
  await collector.read('a', Readable.from([Buffer.from(lines.join('\n'))]))
  await collector.read('b', Readable.from([Buffer.from(`${second}\n`)]))
  const { attempts, skipped } = collector.collected()
  expect(attempts.map((taken) => codeOf(taken, banks))).toEqual([code, second])
  expect(skipped).toEqual([
    { file: 'a', line: 3, reason: 'malformed' },
    { file: 'a', line: 4, reason: 'the same take again' },
    { file: 'a', line: 5, reason: 'of bank other' },
    { file: 'a', line: 6, reason: 'marked careless' },
    { file: 'a', line: 7, reason: 'nothing answered' },
    { file: 'a', line: 8, reason: 'longer than 64 KB' },
    { file: 'b', line: 1, reason: 'the same take again' },
  ])
})
