import { DARK_GROUNDS, LIGHT_GROUNDS } from './accent.ts'
import { contrastBetween, luminanceOf, readColour } from './contrast.ts'
import type { Theme } from './theme-css.ts'

export type ThemeFault = { readonly field: string; readonly message: string }

type Scheme = 'light' | 'dark'
type Figure = { readonly wanted: number; readonly grounds: readonly string[] }

/** Everything is drawn on these. */
const GROUNDS = ['paper', 'sea', 'advice']
const SEA = { light: LIGHT_GROUNDS[1], dark: DARK_GROUNDS[1] } as const

/** What stands on them: the contrast it needs, and our own lightest or darkest ground under it. */
const FIGURES: Readonly<Record<Scheme, Readonly<Record<string, Figure>>>> = {
  light: {
    ink: { wanted: 4.5, grounds: ['#d9ebf1', '#f7dd93'] },
    'ink-2': { wanted: 4.5, grounds: ['#d9ebf1'] },
    edge: { wanted: 3, grounds: ['#d9ebf1'] },
  },
  dark: {
    ink: { wanted: 4.5, grounds: ['#122a36', '#6f601f'] },
    'ink-2': { wanted: 4.5, grounds: ['#122a36'] },
    edge: { wanted: 3, grounds: ['#122a36'] },
  },
}

/**
 * What of a theme would be hard to see. The chart's colours, and any accent a host asks for, are
 * proven on our own sea: whatever is at least as light as it, or in the dark scheme as dark, leaves
 * every proof standing.
 */
export function themeFaults(theme: Theme): readonly ThemeFault[] {
  return [...faultsOf('light', theme.light ?? {}), ...faultsOf('dark', theme.dark ?? {})]
}

function faultsOf(scheme: Scheme, tokens: Readonly<Record<string, string>>): readonly ThemeFault[] {
  const faults: ThemeFault[] = []
  for (const [name, value] of Object.entries(tokens)) {
    const message = GROUNDS.includes(name)
      ? faultOfGround(scheme, value)
      : faultOfFigure(FIGURES[scheme][name], value)
    if (message === null) continue
    faults.push({ field: `theme.${scheme}.${name}`, message: `${message} (found ${value})` })
  }
  return faults
}

function faultOfGround(scheme: Scheme, value: string): string | null {
  const sea = SEA[scheme]
  const excess = luminance(value) - luminance(sea)
  const isSound = scheme === 'light' ? excess >= 0 : excess <= 0
  return isSound ? null : `must be at least as ${scheme} as ${sea}, on which the chart is proven`
}

function faultOfFigure(figure: Figure | undefined, value: string): string | null {
  if (!figure) return null
  const least = Math.min(...figure.grounds.map((ground) => contrastBetween(value, ground)))
  if (least >= figure.wanted) return null
  // Never rounded up to what is wanted.
  return `must have a contrast of ${figure.wanted}, and has ${Math.floor(least * 100) / 100}`
}

function luminance(colour: string): number {
  const read = readColour(colour)
  return read ? luminanceOf(read) : Number.NaN
}
