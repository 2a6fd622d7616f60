import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { decode } from '#code/decode.ts'
import { lockCode, unlockCode } from '#code/locked.ts'
import { readPassphrase } from '#code/passphrase-key.ts'
import { symbolOf, writeSymbols } from '#code/symbols.ts'
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
import { seededRandom } from '../fixtures/seeded-random.ts'

const PASSPHRASE = 'copper lantern velvet april'
const code = codeOf(randomAttempt(seededRandom(31)))
const seeded = (seed: number) => {
  const random = seededRandom(seed)
  return (bytes: number) => Uint8Array.from({ length: bytes }, () => Math.floor(random() * 256))
}
let locked = ''

/** Never changed: links like it are in people's hands. */
const GOLDEN = {
  code: '100G5D0GKQN8DRAARC3ZY3XJC8ZS700RFW',
  passphrase: 'Zürich — four good words',
  locked:
    '1C1C1Q8R4XRGKVN9HCXQ19C35GNWJY58XKS0FS9XQ86CPHXVS4HQ3YVFBP4RR7A0' +
    'F961JNE9PM1DV1DWM3PHGMF9AD278KQAS795PE1Y1N1MN0GJVTCDHJ5FQFW7C0JMR',
}

beforeAll(async () => {
  locked = await lockCode(code, PASSPHRASE, seeded(1))
})
afterEach(() => vi.unstubAllGlobals())

/** The locked code with other symbols at one place, the checksum made right again. */
function tampered(place: number, change = (symbol: number) => symbol ^ 1): string {
  const body = bodyOf(locked)
  return forge(body.with(place, change(body[place] ?? 0)))
}

describe('locking and unlocking', () => {
  const named = { ...randomAttempt(seededRandom(32)), name: 'Ада 👩🏽‍💻', label: 'spring' }
  const longest = { ...named, name: '👩'.repeat(40), label: '👩'.repeat(40) }
  test.each([
    ['a full form', code, 129],
    ['a quick form', codeOf(randomAttempt(seededRandom(33), 'quick-b')), 129],
    ['scores only', scoresCodeOf(someScores), 129],
    ['a name and a label', codeOf(named), 180],
    ['the longest name and label', codeOf(longest), 641],
  ])('%s comes back', async (_, given, length) => {
    const made = await lockCode(given, PASSPHRASE)
    expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/)
    expect(made).toHaveLength(length)
    expect(decode(made, banks)).toEqual({ ok: false, reason: 'locked' })
    expect(await unlockCode(made, PASSPHRASE)).toEqual({ ok: true, code: given })
  })

  test('the same twice is two codes, and neither shows what is inside', async () => {
    const [one, other] = await Promise.all([lockCode(code, PASSPHRASE), lockCode(code, PASSPHRASE)])
    // Version, kind, number of blocks: all that two locked codes share.
    expect(one.slice(0, 3)).toBe(other.slice(0, 3))
    const same = Array.from(one.slice(3)).filter((character, i) => character === other[i + 3])
    expect(same.length).toBeLessThan(30)
  })

  test('it is PBKDF2-SHA-256 with 600,000 rounds and AES-256-GCM over the header', () => {
    const bits = Array.from(locked.slice(0, -4), (c) =>
      (symbolOf(c) ?? 0).toString(2).padStart(5, '0'),
    )
    const at = (from: number, bytes: number) =>
      Buffer.from(
        (
          bits
            .join('')
            .slice(from, from + bytes * 8)
            .match(/.{8}/g) ?? []
        ).map((b) => Number.parseInt(b, 2)),
      )
    const key = pbkdf2Sync(PASSPHRASE, at(15, 16), 600_000, 32, 'sha256')
    const opened = createDecipheriv('aes-256-gcm', key, at(143, 12))
    opened.setAAD(Buffer.from([0b00001_011, 0b0000001_0])).setAuthTag(at(495, 16))
    const plain = Buffer.concat([opened.update(at(239, 32)), opened.final()])
    const inside = [...plain].map((byte) => byte.toString(2).padStart(8, '0')).join('')
    const symbols = inside.slice(0, inside.lastIndexOf('1')).match(/.{5}/g) ?? []
    expect(writeSymbols(symbols.map((five) => Number.parseInt(five, 2)))).toBe(code)
  })

  test('a locked code of the first release goes on opening', async () => {
    expect(await unlockCode(GOLDEN.locked, GOLDEN.passphrase)).toEqual({
      ok: true,
      code: GOLDEN.code,
    })
  })

  test('what is no code is not locked, nor with nothing for a passphrase', async () => {
    await expect(lockCode('HELLO', PASSPHRASE)).rejects.toThrow(RangeError)
    await expect(lockCode(`${code}!`, PASSPHRASE)).rejects.toThrow(RangeError)
    await expect(lockCode(code, ' \n')).rejects.toThrow(RangeError)
  })
})

describe('passphrases', () => {
  test.each([
    'Copper  Lantern velvet April\n',
    'ＣＯＰＰＥＲ lantern velvet april',
    'copper\u00A0lantern velvet april',
  ])('%j counts as the same', async (given) => {
    expect(await unlockCode(locked, given)).toEqual({ ok: true, code })
  })

  test('one letter has one meaning, however it is written', () => {
    expect(readPassphrase('e\u0301cole')).toBe(readPassphrase('École'))
  })

  test.each(['copper lantern velvet apri', 'copper lantern april velvet', 'x', '', '   '])(
    '%j is told to be wrong',
    async (given) => {
      expect(await unlockCode(locked, given)).toEqual({ ok: false, reason: 'wrong-passphrase' })
    },
  )
})

describe('slips of the pen are told from a wrong passphrase', () => {
  test('every wrong character at every place is never locked, nor another result', async () => {
    const accepted: string[] = []
    for (let place = 0; place < locked.length; place++) {
      for (let symbol = 0; symbol < 32; symbol++) {
        const slip = locked.slice(0, place) + writeSymbols([symbol]) + locked.slice(place + 1)
        if (slip === locked) continue
        const decoded = decode(slip, banks)
        const isTold = !decoded.ok && ['checksum', 'malformed'].includes(decoded.reason)
        const unlocked = await unlockCode(slip, PASSPHRASE)
        if (!isTold || unlocked.ok || unlocked.reason !== 'malformed') accepted.push(slip)
      }
    }
    expect(accepted).toEqual([])
  })

  test('a swap of neighbours, a lost and a doubled character neither', () => {
    const slips = [...locked].flatMap((character, place) => [
      locked.slice(0, place) + locked.charAt(place + 1) + character + locked.slice(place + 2),
      locked.slice(0, place) + locked.slice(place + 1),
      locked.slice(0, place) + character + locked.slice(place),
    ])
    const accepted = slips.filter((slip) => {
      const decoded = decode(slip, banks)
      return slip !== locked && (decoded.ok || decoded.reason === 'locked')
    })
    expect(accepted).toEqual([])
  })

  test.each([
    ['salt', 10],
    ['IV', 40],
    ['content', 70],
    ['tag', 120],
  ])('a %s tampered with under a right checksum is not opened', async (_, place) => {
    const made = tampered(place)
    expect(decode(made, banks)).toEqual({ ok: false, reason: 'locked' })
    expect(await unlockCode(made, PASSPHRASE)).toEqual({ ok: false, reason: 'wrong-passphrase' })
  })

  test('a header tampered with is not opened, whatever it says', async () => {
    for (let place = 0; place < 3; place++) {
      for (let flip = 1; flip < 32; flip++) {
        expect(
          (
            await unlockCode(
              tampered(place, (was) => was ^ flip),
              PASSPHRASE,
            )
          ).ok,
        ).toBe(false)
      }
    }
    // One block more, and as many symbols as it needs.
    const body = bodyOf(locked)
    const longer = forge([
      ...headerOf({ kind: 3, bank: 1 }).slice(0, 3),
      ...body.slice(3),
      ...Array.from({ length: 51 }, () => 0),
    ])
    expect(await unlockCode(longer, PASSPHRASE)).toEqual({ ok: false, reason: 'wrong-passphrase' })
  })
})

test.each([
  ['a link with a role', `https://quiz.example.org/result/#LOCKED/tpm-senior/20`],
  ['a mangled link', `https://quiz.example.org/result/%23LOCKED`],
  ['a sentence', `Here you are: https://quiz.example.org/result/#LOCKED thanks a lot`],
  ['lower case', 'locked'],
])('a locked code is found in %s', async (_, pattern) => {
  const given = pattern.replace('LOCKED', locked).replace(/^locked$/, locked.toLowerCase())
  expect(decode(given, banks)).toEqual({ ok: false, reason: 'locked' })
  expect(await unlockCode(given, PASSPHRASE)).toEqual({ ok: true, code })
})

test('the longest locked code is found in groups of four and in wrapped, quoted mail', async () => {
  const longest = {
    ...randomAttempt(seededRandom(34)),
    name: '👩'.repeat(40),
    label: '👩'.repeat(40),
  }
  const made = await lockCode(codeOf(longest), PASSPHRASE)
  for (const written of [made.replace(/.{4}/g, '$& '), `> #${made.replace(/.{60}/g, '$&\n> ')}`]) {
    expect(decode(written, banks)).toEqual({ ok: false, reason: 'locked' })
    expect((await unlockCode(written, PASSPHRASE)).ok).toBe(true)
  }
})

test('without the browser’s cryptography it is said, and nothing is locked', async () => {
  vi.stubGlobal('crypto', {})
  expect(await unlockCode(locked, PASSPHRASE)).toEqual({ ok: false, reason: 'no-crypto' })
  await expect(lockCode(code, PASSPHRASE)).rejects.toThrow('no-crypto')
})
