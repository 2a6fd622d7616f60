import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, writeAddress } from '#code/result-address.ts'
import { ROLES } from '#content/roles.ts'

const CODE = '100Q3W7ABCDEFGHJKM'
const defaults = { role: 'tpm-entry', hours: 40 }

test.each([
  ['', { code: '', isFreeOnly: false }],
  ['#', { code: '', isFreeOnly: false }],
  [CODE, { code: CODE, isFreeOnly: false }],
  [`#${CODE}`, { code: CODE, isFreeOnly: false }],
  [`#${CODE}/tpm-senior`, { code: CODE, role: 'tpm-senior', isFreeOnly: false }],
  [`#${CODE}/tpm-senior/20`, { code: CODE, role: 'tpm-senior', hours: 20, isFreeOnly: false }],
  [`#${CODE}/tpm-entry/40/free`, { code: CODE, role: 'tpm-entry', hours: 40, isFreeOnly: true }],
  [
    `https://x.org/a/result/#${CODE}/tpm-senior`,
    { code: CODE, role: 'tpm-senior', isFreeOnly: false },
  ],
  [
    `https://x.org/a/result/%23${CODE}/tpm-senior`,
    { code: CODE, role: 'tpm-senior', isFreeOnly: false },
  ],
  [`#/${CODE}/tpm-senior`, { code: CODE, role: 'tpm-senior', isFreeOnly: false }],
  [`#old#${CODE}`, { code: CODE, isFreeOnly: false }],
  [`#${CODE}//20`, { code: CODE, hours: 20, isFreeOnly: false }],
  [
    `#${CODE}/tpm-senior/20/free, see?`,
    { code: CODE, role: 'tpm-senior', hours: 20, isFreeOnly: true },
  ],
  [
    `#${CODE}/tpm-senior/20/paid/more`,
    { code: CODE, role: 'tpm-senior', hours: 20, isFreeOnly: false },
  ],
])('%s is read as %o', (text, address) => {
  expect(readAddress(text)).toEqual(address)
})

test.each(['0', '-5', '1.5', '1000', '1e2', 'ten', '', '0x10', '٢٠'])(
  'hours "%s" are ignored',
  (hours) => {
    expect(readAddress(`#${CODE}/tpm-senior/${hours}`).hours).toBeUndefined()
  },
)

test.each([
  [{}, CODE],
  [{ role: 'tpm-entry', hours: 40, isFreeOnly: false }, CODE],
  [{ role: 'tpm-senior' }, `${CODE}/tpm-senior`],
  [{ hours: 20 }, `${CODE}/tpm-entry/20`],
  [{ isFreeOnly: true }, `${CODE}/tpm-entry/40/free`],
])('%o is written as %s', (parts, written) => {
  expect(writeAddress({ code: CODE, ...parts }, defaults)).toBe(written)
})

test('what is written is read again, defaults filled in', () => {
  const address = fc.record({
    code: fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), minLength: 1 }),
    role: fc.constantFrom(...ROLES.map(({ id }) => id)),
    hours: fc.integer({ min: 1, max: 999 }),
    isFreeOnly: fc.boolean(),
  })
  const before = fc.constantFrom('', '#', 'https://x.org/result/#', 'https://x.org/result/%23')
  fc.assert(
    fc.property(address, before, (given, prefix) => {
      const read = readAddress(prefix + writeAddress(given, defaults))
      expect({ ...defaults, ...read }).toEqual(given)
    }),
  )
})
