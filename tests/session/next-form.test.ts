import { expect, test } from 'vitest'
import { CURRENT_BANK } from '#content/banks/register.ts'
import type { FormId } from '#engine/types.ts'
import { nextForm } from '#session/next-form.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'
import { scoresCodeOf, someScores } from '../fixtures/codes.ts'
import { banks, codeOf } from './open-store.ts'

const takesOf = (...codes: readonly string[]) =>
  codes.map((code) => ({ code, savedAt: '2026-11-24' }))
const takeOf = (...forms: readonly FormId[]) => takesOf(...forms.map((form) => codeOf({ form })))

test.each<['quick' | 'full', readonly FormId[], FormId]>([
  ['quick', [], 'quick-a'],
  ['full', [], 'full-a'],
  ['quick', ['quick-a'], 'quick-b'],
  ['full', ['quick-a'], 'full-b'],
  ['quick', ['full-b'], 'quick-a'],
  ['full', ['full-b', 'quick-a'], 'full-b'],
  ['full', ['full-a', 'quick-b'], 'full-a'],
])('%s after %j is %s', (kind, forms, next) => {
  expect(nextForm(kind, takeOf(...forms), fixtureBank, banks)).toBe(next)
})

test('a scores-only take counts, one that cannot be read does not', () => {
  const takes = takesOf(scoresCodeOf(someScores), 'unreadable')
  expect(nextForm('quick', takes, fixtureBank, banks)).toBe('quick-b')
})

test('a form that the bank does not have is not offered', () => {
  const { 'quick-a': a = [], 'full-b': b = [] } = fixtureBank.forms
  const bank = { ...fixtureBank, forms: { 'quick-a': a, 'full-b': b } }
  expect(nextForm('quick', takeOf('quick-a'), bank, banks)).toBe('quick-a')
  expect(nextForm('full', [], bank, banks)).toBe('full-b')
})

test('the register is read where no banks are given', () => {
  const taken = codeOf({ bank: CURRENT_BANK.id }, [CURRENT_BANK])
  expect(nextForm('full', takesOf(taken))).toBe('full-b')
})
