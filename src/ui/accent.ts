import type { LinearRgb } from './contrast.ts'
import { contrastBetween, readColour, writeColour } from './contrast.ts'
import { toOklab, toScreen } from './oklab.ts'

/** Colours of what acts: buttons, links and focus, and the words on a button. */
export type ActColours = { readonly act: string; readonly onAct: string }

export type Accent = { readonly light: ActColours; readonly dark: ActColours }

/** Paper and sea of each scheme, as in tokens.css. */
export const LIGHT_GROUNDS = ['#fcfdfb', '#d9ebf1'] as const
export const DARK_GROUNDS = ['#0b1820', '#122a36'] as const

const TEXT_CONTRAST = 4.5
const STEP = 1 / 256
/** Almost black, with the accent's hue: words on a light button. */
const DARK_WORDS_LIGHTNESS = 0.19

/**
 * A host's colour as the accent of both schemes: itself where it can be read as text on paper and
 * on sea, else the nearest lightness that can, in the same hue (OKLab) and with what chroma a
 * screen has left there. Null for what is no #rgb or #rrggbb.
 */
export function correctAccent(colour: string): Accent | null {
  const host = readColour(colour)
  if (!host) return null
  const [, a, b] = toOklab(host)
  return {
    light: { act: readableOn(LIGHT_GROUNDS, host, -STEP), onAct: '#ffffff' },
    dark: {
      act: readableOn(DARK_GROUNDS, host, STEP),
      onAct: writeColour(toScreen([DARK_WORDS_LIGHTNESS, a, b])),
    },
  }
}

function readableOn(grounds: readonly string[], host: LinearRgb, step: number): string {
  const [start, a, b] = toOklab(host)
  let lightness = start
  let found = writeColour(host)
  while (grounds.some((ground) => contrastBetween(found, ground) < TEXT_CONTRAST)) {
    lightness += step
    found = writeColour(toScreen([lightness, a, b]))
  }
  return found
}
