import { expect, test } from 'vitest'
import { fragmentOf, readResult } from '#pages/result/read-result.ts'
import { codeOf, makeAttempt } from '../real-codes.ts'

const CODE = codeOf(makeAttempt({ form: 'full-a' }))

test.each([
  ['a link', `https://x.org/result/#${CODE}/tpm-senior/20`, `${CODE}/tpm-senior/20`],
  ['a link whose # was written out', `https://x.org/result/%2523${CODE}`, CODE],
  ['a link that lost its #', `https://x.org/result/${CODE}`, CODE],
  ['a sentence', `My result is ${CODE}, have a look`, CODE],
  ['the code and its role', `${CODE}/tpm-senior`, `${CODE}/tpm-senior`],
])('%s that is pasted is read', (_, pasted, expected) => {
  const fragment = fragmentOf(pasted)
  expect(readResult(fragment)).toMatchObject({
    kind: 'result',
    decoded: { code: CODE },
  })
  expect(fragment.startsWith(expected) || fragment.includes(expected)).toBe(true)
})

test.each([
  ['https://x.org/some/page', 'https://x.org/some/page'],
  [`${CODE.slice(0, 12)}%20and%20more`, `${CODE.slice(0, 12)} and more`],
  ['100%', '100%'],
])('what cannot be read stays as it was given: %s', (fragment, text) => {
  expect(readResult(fragmentOf(fragment))).toMatchObject({ kind: 'none', text })
})
