import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctAccent, DARK_GROUNDS, LIGHT_GROUNDS } from '#ui/accent.ts'
import { contrast, hueAndChroma, linear } from './colour.ts'
import { readScheme } from './tokens.ts'

const SCHEMES = { light: LIGHT_GROUNDS, dark: DARK_GROUNDS } as const
const ADVICE = { light: '#fbf3dc', dark: '#22291f' } as const
/** Degrees: rounding to #rrggbb turns the hue a little, and no more than this. */
const HUE_TOLERANCE = 4
/** Below this OKLab chroma a colour is a grey, whose hue nobody sees. */
const GREY = 0.03

const colours = fc.integer({ min: 0, max: 0xffffff }).map(hexOf)

test.each(['light', 'dark'] as const)('the grounds of %s are paper and sea', (scheme) => {
  const tokens = readScheme(scheme)
  expect(SCHEMES[scheme]).toEqual([tokens.get('paper'), tokens.get('sea')])
})

describe.each(['light', 'dark'] as const)('any colour on %s', (scheme) => {
  const runs = { numRuns: 300 }
  const accentOf = (colour: string) => correctAccent(colour)?.[scheme] ?? fail(colour)

  test('can be read on paper and on sea, and seen on advice', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { act } = accentOf(colour)
        for (const ground of SCHEMES[scheme]) {
          expect(contrast(act, ground)).toBeGreaterThanOrEqual(4.5)
        }
        expect(contrast(act, ADVICE[scheme])).toBeGreaterThanOrEqual(3)
      }),
      runs,
    )
  })

  test('carries words that can be read', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { act, onAct } = accentOf(colour)
        expect(contrast(act, onAct)).toBeGreaterThanOrEqual(4.5)
      }),
      runs,
    )
  })

  test(`keeps its hue within ${HUE_TOLERANCE} degrees`, () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const [before, after] = [colour, accentOf(colour).act].map((c) => hueAndChroma(linear(c)))
        if (!before || !after || Math.min(before.chroma, after.chroma) < GREY) return
        const turn = Math.abs(((before.hue - after.hue + 540) % 360) - 180)
        expect(turn).toBeLessThanOrEqual(HUE_TOLERANCE)
      }),
      runs,
    )
  })

  test('stays as it is where it can be read already', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const isReadable = SCHEMES[scheme].every((ground) => contrast(colour, ground) >= 4.5)
        if (isReadable) expect(accentOf(colour).act).toBe(colour)
      }),
      runs,
    )
  })

  test('comes out the same a second time', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { act } = accentOf(colour)
        expect(accentOf(act).act).toBe(act)
      }),
      runs,
    )
  })
})

test.each([
  ['black', '#000000', '#000000', '#8f8f8f'],
  ['white', '#ffffff', '#686868', '#ffffff'],
  ['pure yellow', '#ffff00', '#6c6c00', '#ffff00'],
  ['pure blue', '#0000ff', '#0000ff', '#5589fd'],
  ['our own act', '#a8105f', '#a8105f', '#ea5996'],
])('%s', (_name, colour, light, dark) => {
  const accent = correctAccent(colour)
  expect([accent?.light.act, accent?.dark.act]).toEqual([light, dark])
})

test.each(['#0af', '0af', '00AAFF', ' #00aaff '])('%j is read as #00aaff', (written) => {
  expect(correctAccent(written)).toEqual(correctAccent('#00aaff'))
})

test.each(['', '#', 'red', '#12345', '#1234567', '#ggg', 'rgb(0, 0, 0)', '#00aaff;color:red'])(
  '%j is no colour',
  (written) => {
    expect(correctAccent(written)).toBeNull()
  },
)

test('no string whatever is more than a colour or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const accent = correctAccent(written)
      if (accent) expect(accent.light.act).toMatch(/^#[0-9a-f]{6}$/)
    }),
  )
})

function hexOf(value: number): string {
  return `#${value.toString(16).padStart(6, '0')}`
}

function fail(colour: string): never {
  throw new Error(`${colour} is a colour`)
}
