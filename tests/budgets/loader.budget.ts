import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RELEASES } from '#embed/releases.ts'
import { gzipBytes } from './page-weight.ts'

const MOST_BYTES = 2560

test('the loader, gzip', () => {
  const bytes = gzipBytes('dist/embed/v1.js')
  console.log(`Loader: ${bytes} bytes gzip, of ${MOST_BYTES}`)
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
})

test('the loader is the newest one released: after a change, npm run release:loader', () => {
  const hash = createHash('sha384').update(readFileSync('dist/embed/v1.js')).digest('base64')
  expect(`sha384-${hash}`).toBe(RELEASES.at(-1)?.integrity)
})
