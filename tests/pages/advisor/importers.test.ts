import { describe, expect, test } from 'vitest'
import { readText } from '#pages/advisor/importers/read-text.ts'
import { makeView } from '#pages/advisor/view/make-view.ts'
import { readResult } from '#pages/advisor/workers/read-result.ts'
import { codeOf, makeAttempt } from '../real-codes.ts'
import { makeCodes, makeLearner } from './make-learners.ts'

const [a = '', b = '', c = ''] = makeCodes(3)
const link = (code: string) => `https://quiz.example.org/result/#${code}`

/** Line and code of each row, or why it has none. */
function read(text: string) {
  return readText(text).map(({ line, text: given, fault }) => {
    const result = readResult(given)
    return [line, fault ?? (result.ok ? result.code : result.reason)]
  })
}

describe('plain lines', () => {
  test.each([
    [
      'codes',
      `${a}\n${b}`,
      [
        [1, a],
        [2, b],
      ],
    ],
    [
      'links, blank lines, Windows breaks',
      `\r\n${link(a)}\r\n\r\n${link(b)}/tpm-senior/20\r\n`,
      [
        [2, a],
        [4, b],
      ],
    ],
    ['a name before a link', `Ada Lovelace, ${link(a)}`, [[1, a]]],
    [
      'a long host name before one code',
      `https://technicalprogrammanagers.example/#${a}`,
      [[1, a]],
    ],
    [
      'several in a line',
      `${link(a)} ${link(b)}; ${c}`,
      [
        [1, a],
        [1, b],
        [1, c],
      ],
    ],
    ['a code in groups', a.replaceAll(/(.{4})/g, '$1 '), [[1, a]]],
    ['lower case', a.toLowerCase(), [[1, a]]],
    [
      'a damaged one between',
      `${a}\n${b.slice(0, -1)}${b.endsWith('0') ? '1' : '0'}\n${c}`,
      [
        [1, a],
        [2, 'checksum'],
        [3, c],
      ],
    ],
    ['words', 'hello\n', [[1, 'malformed']]],
    ['nothing', ' \n ', []],
    ['a mark of UTF-8', `\uFEFF${a}`, [[1, a]]],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows)
  })
})

describe('tables', () => {
  test.each([
    ['commas', `code,note\n${a},first\n${b},second`],
    ['semicolons', `Name;Code;Note\nAda;${a};first\nBob;${link(b)};second\n`],
    ['tabs', `Link\tNote\n${link(a)}\tfirst\n${b}\tsecond`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([
      [2, a],
      [3, b],
    ])
    expect(readText(text).map(({ note }) => note)).toEqual(['first', 'second'])
  })

  test('lines are counted through a note with line breaks; a row without a code says so', () => {
    const text = `code,note,tags,added\r\n${a},"one\r\ntwo","x, y;x",2026-02-03\r\n,lost,,\r\n${b},,,\r\n`
    expect(read(text)).toEqual([
      [2, a],
      [4, 'no-code'],
      [5, b],
    ])
    expect(readText(text)[0]).toMatchObject({
      note: 'one\ntwo',
      tags: ['x', 'y'],
      addedAt: '2026-02-03',
    })
  })

  test('a single column', () => {
    expect(read(`code\n${a}\n${b}`)).toEqual([
      [2, a],
      [3, b],
    ])
  })

  test('a view comes along, in a table and in JSON; what is no view does not', () => {
    const view = makeView(makeLearner(a), { technical: 4 }, '2026-12-01') ?? ''
    const table = `code,view\n${a},${link(view)}\n${b},${a}\n`
    const records = JSON.stringify([
      { code: a, view },
      { code: b, view: 7 },
    ])
    for (const text of [table, records]) {
      const [first, second] = readText(text)
      expect(first?.view).toBe(view)
      expect(second).not.toHaveProperty('view')
    }
  })

  test('a day that is none is left out', () => {
    expect(readText(`code,added\n${a},yesterday`)[0]).not.toHaveProperty('addedAt')
  })
})

describe('JSON', () => {
  const attempt = makeAttempt({ form: 'quick-a' }, 0.5, 9)
  test.each([
    [
      'a list of codes',
      JSON.stringify([a, b]),
      [
        [1, a],
        [2, b],
      ],
    ],
    [
      'records',
      JSON.stringify([{ code: a }, { link: link(b) }, { x: 1 }, 7]),
      [
        [1, a],
        [2, b],
        [3, 'no-code'],
        [4, 'no-code'],
      ],
    ],
    ['a history', JSON.stringify({ v: 1, takes: [{ code: a, savedAt: '2026-01-01' }] }), [[1, a]]],
    ['one record', JSON.stringify({ code: a }), [[1, a]]],
    [
      'a record a line',
      `{"code":"${a}"}\n\n{"code":\n{"code":"${b}"}`,
      [
        [1, a],
        [3, 'not-json'],
        [4, b],
      ],
    ],
    ['an attempt', JSON.stringify(attempt), [[1, codeOf(attempt)]]],
    [
      'an attempt that does not fit',
      JSON.stringify({ ...attempt, form: 'x' }),
      [[1, 'bad-attempt']],
    ],
    ['a broken list', '[{', [[1, 'not-json']]],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows)
  })
})
