import { expect, test } from 'vitest'
import { CURRENT_OUTLINE, OUTLINES } from '#content/banks/outlines.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { decode } from '#code/decode.ts'
import golden from '../golden/codes.json' with { type: 'json' }

test('outlines stand in the register’s order, with its forms', () => {
  expect(OUTLINES.map(({ id }) => id)).toEqual(BANKS.map(({ id }) => id))
  expect(OUTLINES.map(({ forms }) => forms)).toEqual(BANKS.map(({ forms }) => forms))
  expect(CURRENT_OUTLINE.id).toBe(CURRENT_BANK.id)
})

test('an outline leaves out what only scoring needs', () => {
  const told = JSON.stringify(OUTLINES)
  expect(told).not.toMatch(/"(?:credit|key|facet|duty|level|slope|location)"/)
  expect(told.length).toBeLessThan(JSON.stringify(BANKS).length / 2)
})

test('an outline’s items are the bank’s, option by option', () => {
  for (const [i, bank] of BANKS.entries()) {
    for (const item of OUTLINES[i]?.items ?? []) {
      const whole = bank.items.find(({ id }) => id === item.id)
      expect(whole).toMatchObject({ ...item, options: item.options })
      expect(item.options.map(({ id }) => id)).toEqual(whole?.options.map(({ id }) => id))
    }
  }
})

test('codes mean the same by outlines as by banks', () => {
  const codes = golden.map(({ code }) => code)
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.map((code) => decode(code, OUTLINES))).toEqual(
    codes.map((code) => decode(code, BANKS)),
  )
})
