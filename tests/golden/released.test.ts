import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BANKS } from '#content/banks/register.ts'

/** By bank and file: the SHA-256 of its content, white space between tokens left out. */
const released: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync('tests/golden/released.json', 'utf8'),
)

const files = Object.entries(released).flatMap(([bank, hashes]) =>
  Object.entries(hashes).map(([file, hash]) => [bank, file, hash] as const),
)

test.each(files)(
  'bank %s is released: %s is never edited, a change gets a new bank',
  (bank, file, hash) => {
    const content: unknown = JSON.parse(readFileSync(`src/content/banks/${bank}/${file}`, 'utf8'))
    expect(createHash('sha256').update(JSON.stringify(content)).digest('hex')).toBe(hash)
  },
)

test('a released bank keeps its place in the register', () => {
  expect(Object.keys(released)).toEqual(BANKS.map(({ id }) => id).slice(0, files.length / 2))
})
