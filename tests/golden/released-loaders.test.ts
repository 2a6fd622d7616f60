import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RELEASES } from '#embed/releases.ts'

/** Pages pin these by address and hash, so this list only grows. */
const RELEASED: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('tests/golden/released-loaders.json', 'utf8'),
)

test('every loader that was released is still listed, with the hash it had', () => {
  expect(Object.fromEntries(RELEASES.map(({ version, integrity }) => [version, integrity]))).toEqual(
    RELEASED,
  )
})

test.each(Object.entries(RELEASED))('v%s is served as it was', (version, integrity) => {
  const loader = readFileSync(`public/embed/v${version}.js`)
  expect(`sha384-${createHash('sha384').update(loader).digest('base64')}`).toBe(integrity)
})

test('nothing else stands among them', () => {
  const files = Object.keys(RELEASED).map((version) => `v${version}.js`)
  expect(readdirSync('public/embed').toSorted()).toEqual(files.toSorted())
})
