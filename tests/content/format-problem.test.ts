import { expect, test } from 'vitest'
import { formatProblem, withFound } from '#content/schema/problem.ts'

const place = {
  file: 'src/content/banks/2026-1/items.json',
  item: 'tech-arch-1',
  field: 'options[2].credit',
}

test('a problem reads as file, item, field and message', () => {
  const message = withFound('must be between 0 and 1', 1.4)
  expect(formatProblem({ ...place, message })).toBe(
    'src/content/banks/2026-1/items.json: item tech-arch-1: field options[2].credit: must be between 0 and 1 (found 1.4)',
  )
})

test('what is not known is left out', () => {
  expect(formatProblem({ ...place, item: '', field: '', message: 'file is missing' })).toBe(
    'src/content/banks/2026-1/items.json: file is missing',
  )
})

test('a long value is cut', () => {
  expect(withFound('must be short', 'x'.repeat(90))).toHaveLength(
    'must be short (found )'.length + 60,
  )
})
