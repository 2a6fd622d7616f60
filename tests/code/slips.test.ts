import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '#code/decode.ts'
import type { Decoded } from '#code/decoded.ts'
import { withChecksum } from '#code/crc16.ts'
import { symbolOf, writeSymbols } from '#code/symbols.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'
import {
  banks,
  bodyOf,
  codeOf,
  forge,
  randomAttempt,
  randomCode,
  scoresCodeOf,
  someScores,
  someView,
  viewCodeOf,
} from '../fixtures/codes.ts'

const CODES = 2_000

function writtenAgain(decoded: Decoded & { readonly ok: true }): string {
  switch (decoded.kind) {
    case 'answers':
      return codeOf(decoded.attempt)
    case 'scores':
      return scoresCodeOf(decoded.scores)
    case 'advisor':
      return viewCodeOf(decoded.scores, decoded.view)
  }
}

/** The text with the character at one place replaced. */
function withAt(text: string, place: number, character: string): string {
  return text.slice(0, place) + character + text.slice(place + 1)
}

test('a wrong character anywhere in a code is never read as another result', () => {
  const random = seededRandom(11)
  const accepted: string[] = []
  for (let n = 0; n < CODES; n++) {
    const code = randomCode(random)
    for (let place = 0; place < code.length; place++) {
      const was = symbolOf(code.charAt(place)) ?? 0
      const wrong = writeSymbols([(was + 1 + Math.floor(random() * 31)) % 32])
      const slip = withAt(code, place, wrong)
      if (decode(slip, banks).ok) accepted.push(slip)
    }
  }
  expect(accepted).toEqual([])
})

test('a swap of neighbours anywhere in a code is never read as another result', () => {
  const random = seededRandom(12)
  const accepted: string[] = []
  for (let n = 0; n < CODES; n++) {
    const code = randomCode(random)
    for (let place = 0; place + 1 < code.length; place++) {
      const [one, other] = [code.charAt(place), code.charAt(place + 1)]
      if (one === other) continue
      const slip = withAt(withAt(code, place, other), place + 1, one)
      if (decode(slip, banks).ok) accepted.push(slip)
    }
  }
  expect(accepted).toEqual([])
})

test('every wrong character at every place of a few codes of every kind is caught', () => {
  const codes = [
    codeOf({ ...randomAttempt(seededRandom(13)), name: 'Ада 👩🏽‍💻', label: 'spring' }),
    codeOf(randomAttempt(seededRandom(14), 'quick-b')),
    scoresCodeOf(someScores),
    viewCodeOf(someScores, someView),
  ]
  const slips = codes.flatMap((code) =>
    [...code].flatMap((was, place) =>
      Array.from({ length: 32 }, (_, symbol) => writeSymbols([symbol]))
        .filter((character) => character !== was)
        .map((character) => withAt(code, place, character)),
    ),
  )
  expect(slips.filter((slip) => decode(slip, banks).ok)).toEqual([])
})

test('a character lost or doubled is not read as another result', () => {
  const random = seededRandom(15)
  const accepted: string[] = []
  for (let n = 0; n < 500; n++) {
    const code = randomCode(random)
    for (let place = 0; place < code.length; place++) {
      const lost = withAt(code, place, '')
      const doubled = withAt(code, place, code.charAt(place).repeat(2))
      for (const slip of [lost, doubled]) {
        // Of two alike it does not matter which was doubled; a code with one lost is no code.
        if (decode(slip, banks).ok) accepted.push(slip)
      }
    }
  }
  expect(accepted).toEqual([])
})

test('any text is a value, never a throw, and random text is not accepted', () => {
  const symbols = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: symbols, maxLength: 60 }),
    fc.string({ unit: symbols, maxLength: 60 }).map((rest) => `#10${rest}`),
    fc.webUrl({ withFragments: true }),
  )
  fc.assert(
    fc.property(text, (given) => {
      expect(decode(given, banks).ok).toBe(false)
    }),
    { numRuns: 5_000 },
  )
})

test('any body under a right checksum is a value, never a throw, and only one writing is accepted', () => {
  const body = fc.array(fc.nat(31), { minLength: 7, maxLength: 80 })
  const codes = [
    ...Array.from({ length: 10 }, (_, seed) => randomCode(seededRandom(seed))),
    scoresCodeOf(someScores),
    viewCodeOf(someScores, someView),
  ]
  const real = fc.constantFrom(...codes.map(bodyOf))
  const nearly = fc
    .tuple(real, fc.nat(), fc.nat(31))
    .map(([symbols, place, symbol]) => symbols.with(place % symbols.length, symbol))
  fc.assert(
    fc.property(fc.oneof(body, nearly), (symbols) => {
      const decoded = decode(forge(symbols), banks)
      if (!decoded.ok) return
      expect(decoded.code).toBe(forge(symbols))
      expect(writtenAgain(decoded)).toBe(decoded.code)
    }),
    { numRuns: 5_000 },
  )
})

test('the checksum agrees with a bit-by-bit division of the whole message', () => {
  // CCITT polynomial x^16 + x^12 + x^5 + 1, register at all ones, one bit at a time from text bits.
  const remainder = (bits: string) => {
    let register = 0xffff
    for (const bit of bits) {
      const carry = (register >> 15) ^ Number(bit)
      register = ((register << 1) & 0xffff) ^ (carry ? 0x1021 : 0)
    }
    return register
  }
  fc.assert(
    fc.property(fc.array(fc.nat(31), { minLength: 1, maxLength: 60 }), (symbols) => {
      const crc = remainder(symbols.map((symbol) => symbol.toString(2).padStart(5, '0')).join(''))
      const check = [crc >> 15, (crc >> 10) & 31, (crc >> 5) & 31, crc & 31]
      expect(withChecksum(symbols)).toEqual([...symbols, ...check])
    }),
  )
  // The published check value of CRC-16/IBM-3740 for the bytes '123456789'; 72 bits are no whole
  // number of symbols, so it is the division above that is checked.
  const bytes = [...'123456789'].map((digit) => digit.charCodeAt(0).toString(2).padStart(8, '0'))
  expect(remainder(bytes.join(''))).toBe(0x29b1)
})
