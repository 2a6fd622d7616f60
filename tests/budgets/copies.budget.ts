import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const DIST = 'dist'
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
const packed = files.filter((path) => /\.(gz|br)$/.test(path))

test('every compressed copy unpacks to the file beside it, and none is left from an earlier build', () => {
  expect(packed.length).toBeGreaterThan(20)
  const wrong = packed.filter((path) => {
    const original = join(DIST, path.replace(/\.(gz|br)$/, ''))
    const unpack = path.endsWith('.gz') ? gunzipSync : brotliDecompressSync
    return (
      !existsSync(original) ||
      !unpack(readFileSync(join(DIST, path))).equals(readFileSync(original))
    )
  })
  expect(wrong).toEqual([])
})

test('every script and page of some size has both copies', () => {
  const texts = files.filter(
    (path) => /\.(html|js|css)$/.test(path) && readFileSync(join(DIST, path)).length >= 1024,
  )
  const bare = texts.filter(
    (path) => !packed.includes(`${path}.gz`) || !packed.includes(`${path}.br`),
  )
  expect(bare).toEqual([])
})

test('no line of _headers is longer than Cloudflare Pages reads, and there are not too many rules', () => {
  const lines = readFileSync(join(DIST, '_headers'), 'utf8').split('\n')
  expect(lines.filter((line) => line.length > 2000)).toEqual([])
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
})
