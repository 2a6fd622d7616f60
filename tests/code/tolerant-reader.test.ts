import { describe, expect, test } from 'vitest'
import { decode } from '#code/decode.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'
import {
  banks,
  bodyOf,
  codeOf,
  forge,
  headerOf,
  randomAttempt,
  scoresCodeOf,
  someScores,
} from '../fixtures/codes.ts'

const attempt = { ...randomAttempt(seededRandom(21)), name: 'Ada' }
const code = codeOf(attempt)
const URL = `https://quiz.example.org/tpm/result/#${code}`
const half = Math.floor(code.length / 2)
const wrapped = (at: string) => `${code.slice(0, half)}${at}${code.slice(half)}`

describe('a code is read out of', () => {
  test.each([
    ['itself', code],
    ['lower case', code.toLowerCase()],
    ['a URL', URL],
    ['a fragment', `#${code}`],
    ['a fragment with a slash', `#/${code}`],
    ['a URL with a role', `${URL}/tpm-senior`],
    ['a URL with role, hours and free', `${URL}/tpm-senior/20/free`],
    [
      'a URL with form and campaign before the fragment',
      URL.replace('#', '?utm_source=x&form=quick#'),
    ],
    ['an escaped #', URL.replace('#', '%23')],
    ['a # escaped twice', URL.replace('#', '%2523')],
    ['a URL inside another', `https://safe.example/?url=${encodeURIComponent(URL)}&data=05%7C02`],
    ['a URL that lost its #', URL.replace('#', '')],
    ['angle brackets', `<${URL}>`],
    ['a sentence', `Here is my result: ${URL} - tell me what you think.`],
    ['a sentence with a full stop', `My result: ${URL}.`],
    ['a sentence that goes on with words', `#${code} and this is my result`],
    ['a sentence without a URL', `my code is ${code}, thanks`],
    ['a message with a tag after it', `${URL} #tpm #careers`],
    ['a message with a number before it', `Take #2: ${URL}`],
    ['Markdown', `[my result](${URL})`],
    ['HTML', `<a href="${URL}">my result</a>`],
    ['a wrapped line', `#${wrapped('\n')}`],
    ['a wrapped Windows line with an indent', `#${wrapped('\r\n    ')}`],
    ['a quoted, wrapped mail', `> see ${URL.slice(0, -code.length)}${wrapped('\n> ')}`],
    ['groups of four', code.replace(/.{4}/g, '$& ')],
    ['groups of four in an address bar', `#${code.replace(/.{4}/g, '$&%20')}`],
    ['invisible marks of where to break', `#${wrapped('\u200B')}`],
    ['spaces around', `\n\t  ${code}  \n`],
    ['O for 0', code.replaceAll('0', 'O')],
    ['o for 0', code.replaceAll('0', 'o')],
    ['I for 1', code.replaceAll('1', 'I')],
    ['i for 1', code.replaceAll('1', 'i')],
    ['l for 1', code.replaceAll('1', 'l')],
    ['L for 1', code.replaceAll('1', 'L')],
  ])('%s', (_, text) => {
    expect(decode(text, banks)).toEqual({ ok: true, kind: 'answers', code, attempt })
  })

  test('nothing that follows without a gap', () => {
    expect(decode(`${code}7`, banks)).toEqual({ ok: false, reason: 'checksum' })
  })

  test('a very long text without delay', () => {
    const start = performance.now()
    for (const text of ['1 0 ', '10', '# ', '#1', 'ab\n> ']) decode(text.repeat(200_000), banks)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

describe('each failure has its reason', () => {
  const wrong = (place: number) =>
    code.slice(0, place) + (code.charAt(place) === '7' ? '8' : '7') + code.slice(place + 1)
  const body = bodyOf(codeOf(randomAttempt(seededRandom(22), 'quick-a')))
  const filler = Array.from({ length: 40 }, (_, i) => (i * 7) % 32)
  test.each([
    ['empty', 'nothing', ''],
    ['empty', 'white space', ' \n '],
    ['empty', 'a result page without a code', 'https://quiz.example.org/result/#'],
    ['malformed', 'a word', 'hello'],
    ['malformed', 'a sentence', 'Please find my quiz result attached to this mail'],
    ['malformed', 'signs', '!?'],
    ['malformed', 'a code cut off', URL.slice(0, -5)],
    ['malformed', 'a code cut off in its name', code.slice(0, -10)],
    ['malformed', 'a code cut off after its header', code.slice(0, 12)],
    ['checksum', 'a wrong character', wrong(20)],
    ['checksum', 'a wrong first character', wrong(0)],
    ['checksum', 'a wrong second character', wrong(1)],
    ['checksum', 'a wrong last character', wrong(code.length - 1)],
    ['newer-version', 'a code of version 2', forge([...headerOf({ version: 2 }), ...filler])],
    [
      'newer-version',
      'a link to one',
      `#${forge([...headerOf({ version: 9 }), ...filler])}/tpm-entry`,
    ],
    ['newer-version', 'a kind not yet known', forge([...headerOf({ kind: 5 }), ...filler])],
    ['unknown-bank', 'a bank not yet known', forge([...headerOf({ bank: 33 }), ...filler])],
    ['out-of-range', 'a form not yet known', forge([...headerOf({ form: 6 }), ...filler])],
    [
      'out-of-range',
      'more than all answers',
      forge([...headerOf({}), ...body.slice(7).map(() => 31)]),
    ],
    ['out-of-range', 'bits where none belong', forge(body.with(-1, (body.at(-1) ?? 0) | 1))],
    ['out-of-range', 'an empty name', forge([...bodyWithFlags(2), 0, 0])],
    ['out-of-range', 'a name not in UTF-8', forge([...bodyWithFlags(2), ...bytes([1, 0xff])])],
    [
      'out-of-range',
      'a name that turns text',
      forge([...bodyWithFlags(2), ...bytes([3, 0xe2, 0x80, 0xae])]),
    ],
    ['locked', 'a locked code', forge([...headerOf({ kind: 3 }), ...filler])],
  ])('%s: %s', (reason, _, text) => {
    expect(decode(text, banks)).toEqual({ ok: false, reason })
  })
})

/** A scores-only body (7 symbols of header, 14 of estimates) that announces texts. */
function bodyWithFlags(flags: number): readonly number[] {
  return [...headerOf({ kind: 1, form: 2, flags }), ...bodyOf(scoresCodeOf(someScores)).slice(7)]
}

function bytes(list: readonly number[]): readonly number[] {
  const bits = list.map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2))
}
