import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '#code/clean-text.ts'
import { readInvite, writeInvite } from '#code/invite.ts'

test.each([
  ['#invite=Spring%20evening%20group', 'Spring evening group'],
  ['invite=Spring+evening+group', 'Spring evening group'],
  ['#invite=%E2%80%AEgroup%0Aone', 'group one'],
  ['#invite=100%', '100%'],
  ['#invite=%E0%A4%A', '\uFFFD%A'],
  [`#invite=${'x'.repeat(60)}`, 'x'.repeat(40)],
  ['#invite=https%3A%2F%2Fevil.example%2F', 'https://evil.example/'],
  ['#invite=', ''],
  ['#invite=%20%0A', ''],
  ['#other=1', ''],
  ['#100G5D05QMXNQAY0JNR7VFHG4EQCTEG01PSE', ''],
  ['', ''],
])('%s is read as %j', (fragment, words) => {
  expect(readInvite(fragment)).toBe(words)
})

test('what is written is read as a code may carry it, whatever it was', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom('a&invite=b', 'a#b', 'a+b', '50 %', '%41', '=1+1'),
  )
  fc.assert(
    fc.property(any, (label) => {
      expect(readInvite(`#${writeInvite(label)}`)).toBe(cleanText(label))
    }),
    { numRuns: 1000 },
  )
})

test('no words, no fragment', () => {
  expect(writeInvite(' \u202E ')).toBe('')
})
