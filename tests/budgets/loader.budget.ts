import { expect, test } from 'vitest'
import { gzipBytes } from './page-weight.ts'

const MOST_BYTES = 2560

test('the loader, gzip', () => {
  const bytes = gzipBytes('dist/embed/v1.js')
  console.log(`Loader: ${bytes} bytes gzip, of ${MOST_BYTES}`)
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
})
