import { Readable, Writable } from 'node:stream'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { decode } from '#code/decode.ts'
import { encodeScores } from '#code/encode-scores.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS, findRole, ROLES } from '#content/roles.ts'
import { buildReport } from '#engine/build-report.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { AREAS } from '#engine/types.ts'
import { readOptions } from '#bulk/read-options.ts'
import { runBulk } from '#bulk/run-bulk.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'
import {
  codeOf,
  randomAttempt,
  scoresCodeOf,
  someScores,
  someView,
  viewCodeOf,
} from '../fixtures/codes.ts'
import { bulk } from './bulk-text.ts'

const attempts = [1, 2, 3].map((seed) => ({
  ...randomAttempt(seededRandom(seed), 'full-a', CURRENT_BANK),
  name: `Person ${seed}`,
  ...(seed === 2 ? { label: 'Spring group' } : {}),
}))
const codes = attempts.map((attempt) => codeOf(attempt, BANKS))
const [first = ''] = codes
const URL = `https://quiz.example.org/result/#${first}/tpm-senior/20/free`
const parse = (lines: readonly string[]) => lines.map((line) => JSON.parse(line))

describe('encode', () => {
  test('writes a code for each attempt, in order, and a bad one in its place', async () => {
    const input = [
      ...attempts.map((attempt) => JSON.stringify(attempt)),
      'not json',
      '[1]',
      JSON.stringify({ ...attempts[0], date: 'today' }),
      JSON.stringify(attempts[0]),
    ]
    const { lines, bad } = await bulk(['encode'], [input.join('\n')])
    expect(lines).toEqual([
      ...codes,
      '{"ok":false,"line":4,"reason":"not JSON"}',
      '{"ok":false,"line":5,"reason":"not an object"}',
      '{"ok":false,"line":6,"reason":"date: not a day YYYY-MM-DD from 2025-01-01 to 2114-09-19"}',
      first,
    ])
    expect(bad).toBe(3)
  })

  test('takes an overlong line for a bad one', async () => {
    const { lines } = await bulk(
      ['encode'],
      [`${'x'.repeat(70_000)}\n`, JSON.stringify(attempts[0])],
    )
    expect(lines).toEqual(['{"ok":false,"line":1,"reason":"longer than 64 KB"}', first])
  })
})

describe('report', () => {
  test('writes exactly the fields that others rely on', async () => {
    const [line] = parse((await bulk(['report'], [first])).lines)
    const [attempt = randomAttempt(seededRandom(0))] = attempts
    const role = findRole('tpm-entry') ?? ROLES[0]
    if (!role) throw new Error('no role')
    const report = buildReport({
      ...attempt,
      bank: CURRENT_BANK,
      role,
      roles: ROLES,
      cuts: BAND_CUTS,
      courses: COURSES,
    })
    expect(line).toEqual({
      ok: true,
      code: first,
      kind: 'answers',
      bank: CURRENT_BANK.id,
      form: 'full-a',
      date: '2026-11-24',
      name: 'Person 1',
      role: 'tpm-entry',
      readiness: report.readiness,
      areas: report.areas.map((area) => ({
        id: area.area,
        theta: area.theta,
        se: area.se,
        score: area.score,
        low: area.low,
        high: area.high,
        level: area.level,
        target: area.target,
        gap: area.gap,
        answered: area.answered,
        enough: area.enough,
      })),
      courses: report.plan.picks.map(({ id, gain, hours }) => ({ id, gain, hours })),
    })
    expect(Object.keys(line)).toEqual([
      'ok',
      'code',
      'kind',
      'bank',
      'form',
      'date',
      'name',
      'role',
      'readiness',
      'areas',
      'courses',
    ])
  })

  test('keeps input order, skips blank lines, counts them, and goes on after a bad one', async () => {
    const text = `\n${codes[2]}\r\n  \nhello\n${URL}\n\n${codes[1]}`
    const { lines, bad } = await bulk(['report'], [...text])
    const read = parse(lines)
    expect(read.map(({ code, line }) => code ?? line)).toEqual([codes[2], 4, first, codes[1]])
    expect(read[1]).toEqual({ ok: false, line: 4, reason: 'malformed' })
    expect(bad).toBe(1)
  })

  test.each([
    ['empty', '#'],
    ['malformed', 'x'.repeat(70_000)],
    ['checksum', first.replace(/.$/, (last) => (last === '7' ? '8' : '7'))],
  ])('gives the reason %s', async (reason, text) => {
    const { lines } = await bulk(['report'], [text])
    expect(parse(lines)).toEqual([{ ok: false, line: 1, reason }])
  })

  test('reads against --role or the default, whatever the URL says', async () => {
    const [byDefault] = parse((await bulk(['report'], [URL])).lines)
    expect(byDefault.role).toBe('tpm-entry')
    const [asked] = parse((await bulk(['report', '--role', 'program-manager'], [URL])).lines)
    expect(asked.role).toBe('program-manager')
    expect(asked.areas.map(({ target }: { target: number }) => target)).toEqual(
      AREAS.map((area) => findRole('program-manager')?.targets[area]),
    )
  })

  test('keeps to --hours and to --free', async () => {
    type Read = { courses: readonly { id: string; hours: number }[] }
    const coursesFor = async (...args: readonly string[]) => {
      const reports: Read[] = parse((await bulk(['report', ...args], [codes.join('\n')])).lines)
      return reports.map(({ courses }) => courses)
    }
    const free = new Set(COURSES.filter(({ price }) => price === 'free').map(({ id }) => id))
    const short = await coursesFor('--hours', '7')
    expect(short.every((plan) => plan.reduce((sum, { hours }) => sum + hours, 0) <= 7)).toBe(true)
    expect(short).not.toEqual(await coursesFor())
    const freeOnly = (await coursesFor('--hours=200', '--free')).flat()
    expect(freeOnly.length).toBeGreaterThan(0)
    expect(freeOnly.filter(({ id }) => !free.has(id))).toEqual([])
    expect((await coursesFor('--hours=200')).flat().every(({ id }) => free.has(id))).toBe(false)
  })

  test('reads a scores-only code to the same estimates, without what it does not carry', async () => {
    const areas = estimateAreas(CURRENT_BANK, 'full-a', attempts[0]?.responses ?? {})
    const { bank, form, date } = attempts[0] ?? randomAttempt(() => 0)
    const encoded = encodeScores({ bank, form, date, areas }, BANKS)
    const code = encoded.ok ? encoded.code : ''
    const [full, scores] = parse((await bulk(['report'], [`${first}\n${code}`])).lines)
    expect(scores).toMatchObject({ ok: true, code, kind: 'scores', bank, form, date })
    expect(Math.abs(scores.readiness.score - full.readiness.score)).toBeLessThan(3)
    AREAS.forEach((area, i) => {
      expect(scores.areas[i]).toMatchObject({ id: area, enough: true, answered: null })
      expect(Math.abs(scores.areas[i].theta - full.areas[i].theta)).toBeLessThanOrEqual(0.0201)
    })
  })

  test('reads an advisor’s view as the scores it stands beside', async () => {
    const scores = { ...someScores, bank: CURRENT_BANK.id }
    const codes = [scoresCodeOf(scores, BANKS), viewCodeOf(scores, someView, BANKS)]
    const [plain, viewed] = parse((await bulk(['report'], [codes.join('\n')])).lines)
    expect(viewed).toEqual({ ...plain, code: codes[1] })
  })

  test('says insufficient, with nulls, where an area is not enough', async () => {
    const code = codeOf(
      { ...randomAttempt(() => 0, 'quick-a', CURRENT_BANK), responses: {} },
      BANKS,
    )
    const [line] = parse((await bulk(['report'], [code])).lines)
    expect(line.readiness).toEqual({ score: null, low: null, high: null, band: 'insufficient' })
    expect(line.areas.every(({ enough }: { enough: boolean }) => !enough)).toBe(true)
    expect(line.courses).toEqual([])
  })
})

describe('report --format csv', () => {
  const rowsOf = async (input: string) => {
    const { lines } = await bulk(['report', '--format', 'csv'], [input])
    return Papa.parse<Record<string, string>>(lines.join('\n'), { header: true })
  }

  test('starts with ok, reason and line, and has as many cells in every row', async () => {
    const { lines } = await bulk(['report', '--format=csv'], [`${first}\nhello\n`])
    expect(lines[0]).toMatch(/^ok,reason,line,/)
    expect(lines).toHaveLength(3)
    const { data, errors, meta } = await rowsOf(`${first}\n\nhello\n`)
    expect(errors).toEqual([])
    expect(data.map(({ ok, reason, line }) => [ok, reason, line])).toEqual([
      ['true', '', '1'],
      ['false', 'malformed', '3'],
    ])
    expect(new Set(meta.fields).size).toBe(meta.fields?.length)
  })

  test('says what NDJSON says', async () => {
    const { data } = await rowsOf(codes.join('\n'))
    const reports = parse((await bulk(['report'], [codes.join('\n')])).lines)
    reports.forEach((report, i) => {
      const row = data[i] ?? {}
      expect(row).toMatchObject({
        code: report.code,
        name: report.name,
        label: report.label ?? '',
        'readiness band': report.readiness.band,
      })
      expect(Number(row['readiness score'])).toBe(report.readiness.score)
      for (const area of report.areas) {
        expect(row[`${area.id} score`]).toBe(area.enough ? String(area.score) : '')
        expect(row[`${area.id} gap`]).toBe(area.gap)
      }
      expect(row['courses']).toBe(report.courses.map(({ id }: { id: string }) => id).join(' '))
    })
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '="a"&"b"', '-2,"x"'])(
    'makes the name %s harmless',
    async (name) => {
      const code = codeOf(
        { ...randomAttempt(seededRandom(9), 'full-a', CURRENT_BANK), name },
        BANKS,
      )
      const decoded = decode(code, BANKS)
      expect(decoded).toMatchObject({ attempt: { name } })
      const { data } = await rowsOf(code)
      expect(data[0]?.['name']).toBe(`'${name}`)
      expect(Object.values(data[0] ?? {}).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    },
  )

  test('has a header even without a line', async () => {
    expect((await rowsOf('')).meta.fields?.slice(0, 3)).toEqual(['ok', 'reason', 'line'])
  })
})

test('a slow reader is waited for', async () => {
  let most = 0
  const output = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      most = Math.max(most, output.writableLength)
      setTimeout(done, 1)
    },
  })
  const chunk = Buffer.from(`${codes.join('\n')}\n`)
  const read = readOptions(['report'])
  if (!read.ok) throw new Error(read.message)
  await runBulk(read.options, Readable.from(Array.from({ length: 40 }, () => chunk)), output)
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(20_000) // one chunk's three reports, not forty
})

describe('the command line says what is wrong', () => {
  test.each([
    [[], 'What to do'],
    [['publish'], "No command 'publish'"],
    [['report', 'file.txt'], "What is 'file.txt'"],
    [['report', '--role', 'ceo'], "No role 'ceo'. Roles: tpm-entry, tpm-experienced"],
    [['report', '--role', 'toString'], "No role 'toString'"],
    [['report', '--format', 'xml'], "No format 'xml'"],
    [['report', '--hours', '0'], '--hours takes a whole number from 1 to 999'],
    [['report', '--hours', '1e3'], '--hours takes a whole number from 1 to 999'],
    [['report', '--hours'], '--hours'],
    [['report', '--rolle', 'tpm-entry'], '--rolle'],
    [['encode', '--role', 'tpm-entry'], 'encode has no option --role'],
    [['encode', '--group'], 'encode has no option --group'],
    [['report', '--group', '--free'], '--group has no option --free'],
  ])('%j: %s', (args, message) => {
    const read = readOptions(args)
    expect(read.ok ? 'accepted' : read.message).toContain(message)
  })
})
