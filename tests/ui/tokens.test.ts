import { describe, expect, test } from 'vitest'
import { AREAS } from '#engine/types.ts'
import { contrast, DEFICIENCIES, linear, okDistance, seenWith } from './colour.ts'
import { readScheme } from './tokens.ts'

for (const theme of ['light', 'dark'] as const) {
  const tokens = readScheme(theme)
  const colour = (name: string) => tokens.get(name) ?? ''

  describe(`${theme} colours`, () => {
    test.each([
      ['ink', 'paper'],
      ['ink', 'sea'],
      ['ink', 'advice'],
      ['ink', 'sand'],
      ['ink-2', 'paper'],
      ['ink-2', 'sea'],
      ['ink-2', 'advice'],
      ['act', 'paper'],
      ['act', 'sea'],
      ['on-act', 'act'],
      ['route', 'paper'],
      ['route', 'sea'],
    ])('%s is text on %s', (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
    })

    test.each([
      ['edge', 'paper'],
      ['edge', 'sea'],
      ['coast', 'sand'],
      ['coast', 'tide'],
      ...AREAS.flatMap((area): [string, string][] => [
        [area, 'paper'],
        [area, 'sea'],
      ]),
    ])('%s is a graphic on %s', (graphic, ground) => {
      expect(contrast(colour(graphic), colour(ground))).toBeGreaterThanOrEqual(3)
    })

    test.each(Object.entries(DEFICIENCIES))('areas stay apart with %s vision', (_name, rows) => {
      const seen = AREAS.map((area) => seenWith(rows, linear(colour(area))))
      for (const [i, a] of seen.entries()) {
        for (const b of seen.slice(i + 1)) expect(okDistance(a, b)).toBeGreaterThanOrEqual(0.11)
      }
    })
  })
}

test('the dark colours are the same whether chosen or preferred', () => {
  expect(readScheme('dark').size).toBeGreaterThan(20)
  expect([...readScheme('dark preferred')]).toEqual([...readScheme('dark')])
})
