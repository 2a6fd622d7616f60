import { correctAccent, DARK_GROUNDS, LIGHT_GROUNDS } from './accent.ts'

type Tokens = Readonly<Record<string, string>>

/** What a site's provider may set of its looks. */
export type Theme = {
  readonly scheme: 'auto' | 'light' | 'dark'
  readonly accent?: string
  readonly radius?: number
  readonly face?: string
  readonly light?: Tokens
  readonly dark?: Tokens
}

/**
 * The rules that follow tokens.css and set its properties anew; empty where nothing is set. Colours
 * are for screens: paper stays white and its ink black.
 */
export function themeCss({ accent, radius, face, light = {}, dark = {} }: Theme): string {
  const always = {
    ...(radius === undefined ? {} : { radius: `${radius}px` }),
    ...(face === undefined ? {} : { face }),
    ...(accent === undefined ? {} : accentTokens(accent)),
  }
  const onScreen = [
    rule(':root', light),
    rule(":root[data-theme='dark']", dark),
    media('(prefers-color-scheme: dark)', rule(":root:not([data-theme='light'])", dark)),
  ]
  return rule(':root', always) + media('screen', onScreen.join(''))
}

/** A page's HTML with the theme in its tags: the scheme, and the colours a browser frames it with. */
export function withTheme(html: string, { scheme, light, dark }: Theme): string {
  const [lightPaper, darkPaper] = [LIGHT_GROUNDS[0], DARK_GROUNDS[0]]
  const [ownLight, ownDark] = [light?.['paper'] ?? lightPaper, dark?.['paper'] ?? darkPaper]
  const tag = (colour: string) => `name="theme-color" content="${colour}"`
  const painted = html
    .replace(tag(lightPaper), tag(scheme === 'dark' ? ownDark : ownLight))
    .replace(`${tag(darkPaper)} media`, `${tag(scheme === 'light' ? ownLight : ownDark)} media`)
  return scheme === 'auto' ? painted : painted.replace('<html', `<html data-theme="${scheme}"`)
}

function accentTokens(colour: string): Tokens {
  const accent = correctAccent(colour)
  if (!accent) return {}
  return {
    'accent-light': accent.light.act,
    'on-accent-light': accent.light.onAct,
    'accent-dark': accent.dark.act,
    'on-accent-dark': accent.dark.onAct,
  }
}

function rule(selector: string, tokens: Tokens): string {
  const lines = Object.entries(tokens).map(([name, value]) => `--${name}:${value};`)
  return lines.length > 0 ? `${selector}{${lines.join('')}}\n` : ''
}

function media(condition: string, rules: string): string {
  return rules === '' ? '' : `@media ${condition}{\n${rules}}\n`
}
