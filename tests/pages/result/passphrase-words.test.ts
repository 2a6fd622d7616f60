import { expect, test } from 'vitest'
import { generatePassphrase } from '#pages/result/share/generate-passphrase.ts'
import { PASSPHRASE_WORDS } from '#pages/result/share/passphrase-words.ts'
import { resultShare } from '#messages/en/result-share.ts'

test('2,048 different, short words, as the page says: four are 44 bits', () => {
  expect(new Set(PASSPHRASE_WORDS).size).toBe(2048)
  expect(PASSPHRASE_WORDS).toHaveLength(2048)
  expect(PASSPHRASE_WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([])
  expect(4 * Math.log2(PASSPHRASE_WORDS.length)).toBe(44)
  expect(resultShare.lock.note).toMatch(/2,048.*44 bits/)
})

test('a generated passphrase is four of them, long enough by any draw, and another each time', () => {
  const drawn = Array.from({ length: 500 }, generatePassphrase)
  for (const passphrase of drawn) {
    const words = passphrase.split(' ')
    expect(words).toHaveLength(4)
    expect(words.every((word) => PASSPHRASE_WORDS.includes(word))).toBe(true)
  }
  expect(new Set(drawn).size).toBe(500)
  const seen = new Set(drawn.flatMap((passphrase) => passphrase.split(' ')))
  // Of 2,048 words 2,000 draws show 1,277 on average, give or take 18.
  expect(seen.size).toBeGreaterThan(1150)
})
