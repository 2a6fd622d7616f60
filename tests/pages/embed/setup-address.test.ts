import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  readAccent,
  readCampaign,
  readHeight,
  readSetup,
  writeSetup,
} from '#pages/embed/setup/setup-address.ts'
import { FIRST_SETUP } from '#pages/embed/setup/setup.ts'
import { setups } from './arbitrary-setup.ts'

test('what was never changed is not in the address', () => {
  expect(writeSetup(FIRST_SETUP)).toBe('')
  expect(readSetup('')).toEqual(FIRST_SETUP)
})

test('every setup comes back from its address as it was', () => {
  fc.assert(
    fc.property(setups, (setup) => {
      expect(readSetup(`?${writeSetup(setup)}`)).toEqual(setup)
    }),
  )
})

test('any address whatever gives a setup that can be written again', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const setup = readSetup(query)
      expect(readSetup(writeSetup(setup))).toEqual(setup)
    }),
  )
})

test('the page’s own theme, form and role are not asked for by a shared setup', () => {
  fc.assert(
    fc.property(setups, (setup) => {
      const names = [...new URLSearchParams(writeSetup(setup)).keys()]
      for (const name of ['theme', 'form', 'role', 'lang', 'accent', 'embed']) {
        expect(names).not.toContain(name)
      }
      expect(names.filter((name) => /^(utm_|ref$)/.test(name))).toEqual([])
    }),
  )
})

test.each([
  ['#0B5D4B', '0b5d4b'],
  ['0b5', '00bb55'],
  ['teal', null],
  ['#12345', null],
  ['', null],
])('%j as an accent is %j', (typed, accent) => {
  expect(readAccent(typed)).toBe(accent)
})

test.each([
  ['560', 560],
  ['319', null],
  ['5001', null],
  ['560px', null],
  ['-1', null],
])('%j as a height is %j', (typed, height) => {
  expect(readHeight(typed)).toBe(height)
})

test('of a campaign the known names are kept', () => {
  expect(readCampaign('utm_source=news&ref=a b&gclid=1&utm_id=2')).toBe('utm_source=news&ref=a+b')
  expect(readCampaign(`utm_source=${'x'.repeat(121)}`)).toBe('')
  expect(readCampaign('utm_source=a%00b')).toBe('')
})
