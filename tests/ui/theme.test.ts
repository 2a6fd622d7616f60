import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AREAS } from '#engine/types.ts'
import { correctAccent } from '#ui/accent.ts'
import { themeCss, withTheme } from '#ui/theme-css.ts'
import { themeFaults } from '#ui/theme-faults.ts'
import { contrast } from './colour.ts'
import { readScheme } from './tokens.ts'

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)
const tokens = fc.record(
  { paper: hex, sea: hex, advice: hex, ink: hex, 'ink-2': hex, edge: hex },
  { requiredKeys: [] },
)

describe.each(['light', 'dark'] as const)('a theme that is taken on %s', (scheme) => {
  test('leaves every proof of our own colours standing, whatever the accent', () => {
    const ours = readScheme(scheme)
    let taken = 0
    fc.assert(
      fc.property(tokens, hex, (own, accent) => {
        const faults = themeFaults({ scheme: 'auto', [scheme]: own })
        const sound = Object.fromEntries(
          Object.entries(own).filter(
            ([name]) => !faults.some(({ field }) => field === `theme.${scheme}.${name}`),
          ),
        )
        taken += Object.keys(sound).length
        const colour = (name: string) => sound[name] ?? ours.get(name) ?? ''
        const act = correctAccent(accent)?.[scheme].act ?? ''
        for (const ground of ['paper', 'sea', 'advice'].map(colour)) {
          const text = [
            colour('ink'),
            colour('ink-2'),
            ...(ground === colour('advice') ? [] : [act]),
          ]
          for (const words of text) expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5)
          for (const graphic of [colour('edge'), act]) {
            expect(contrast(graphic, ground)).toBeGreaterThanOrEqual(3)
          }
        }
        for (const area of AREAS) {
          expect(contrast(colour(area), colour('sea'))).toBeGreaterThanOrEqual(3)
          expect(contrast(colour(area), colour('paper'))).toBeGreaterThanOrEqual(3)
        }
        expect(contrast(colour('ink'), colour('sand'))).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 2000 },
    )
    expect(taken).toBeGreaterThan(500)
  })
})

test.each([
  [
    'a paper too dark for the light scheme',
    { light: { paper: '#c0c0c0' } },
    'theme.light.paper',
    'must be at least as light as #d9ebf1, on which the chart is proven (found #c0c0c0)',
  ],
  [
    'a sea too light for the dark scheme',
    { dark: { sea: '#335566' } },
    'theme.dark.sea',
    'must be at least as dark as #122a36, on which the chart is proven (found #335566)',
  ],
  [
    'words too pale',
    { light: { 'ink-2': '#708890' } },
    'theme.light.ink-2',
    'must have a contrast of 4.5, and has 3.04 (found #708890)',
  ],
  [
    'an edge too pale',
    { light: { edge: '#aabbcc' } },
    'theme.light.edge',
    'must have a contrast of 3, and has 1.6 (found #aabbcc)',
  ],
])('%s is refused with its figure', (_name, theme, field, message) => {
  expect(themeFaults({ scheme: 'auto', ...theme })).toEqual([{ field, message }])
})

test('our own colours are a theme without fault', () => {
  const own = (scheme: 'light' | 'dark') => Object.fromEntries(readScheme(scheme))
  expect(themeFaults({ scheme: 'auto', light: own('light'), dark: own('dark') })).toEqual([])
})

test('no setting gives no rule', () => {
  expect(themeCss({ scheme: 'auto' })).toBe('')
})

test('settings become properties; colours on screens only', () => {
  const css = themeCss({
    scheme: 'auto',
    accent: '#ff0',
    radius: 0,
    face: 'Georgia, serif',
    light: { paper: '#fffdf7' },
    dark: { paper: '#101010' },
  })
  expect(css)
    .toBe(`:root{--radius:0px;--face:Georgia, serif;--accent-light:#6c6c00;--on-accent-light:#ffffff;--accent-dark:#ffff00;--on-accent-dark:#151501;}
@media screen{
:root{--paper:#fffdf7;}
:root[data-theme='dark']{--paper:#101010;}
@media (prefers-color-scheme: dark){
:root:not([data-theme='light']){--paper:#101010;}
}
}
`)
})

describe('the tags of a page', () => {
  const html = `<html lang="en">
<meta name="theme-color" content="#fcfdfb" media="(prefers-color-scheme: light)" />
<meta name="theme-color" content="#0b1820" media="(prefers-color-scheme: dark)" />`
  const coloursOf = (page: string) => [...page.matchAll(/content="(#\w+)"/g)].map(([, c]) => c)

  test('stay as they are without a setting', () => {
    expect(withTheme(html, { scheme: 'auto' })).toBe(html)
  })

  test('take a scheme and its colour', () => {
    const dark = withTheme(html, { scheme: 'dark', dark: { paper: '#101010' } })
    expect(dark).toContain('<html data-theme="dark" lang="en">')
    expect(coloursOf(dark)).toEqual(['#101010', '#101010'])
    const light = withTheme(html, { scheme: 'light' })
    expect(coloursOf(light)).toEqual(['#fcfdfb', '#fcfdfb'])
  })

  test('take the colours of both schemes', () => {
    const own = { light: { paper: '#fffdf7' }, dark: { paper: '#101010' } }
    expect(coloursOf(withTheme(html, { scheme: 'auto', ...own }))).toEqual(['#fffdf7', '#101010'])
  })
})
