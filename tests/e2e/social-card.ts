import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { shell } from '#messages/en/shell.ts'
import { social } from '#messages/en/social.ts'

export type ToldBand = keyof typeof social.bands

export const CARD = { width: 1200, height: 630 } as const

/** Words, an element of parts, or a copy of what the page shows. */
type Part =
  | string
  | { readonly tag: string; readonly name: string; readonly parts: readonly Part[] }
  | { readonly copyOf: string }

const RULES = `
  body { display: block; margin: 0; background: var(--sea) }
  .card { display: grid; grid-template: 22px 1fr 22px / 1fr; height: 630px; overflow: hidden }
  .card > .strip { height: 22px; border-block: 2px solid var(--ink); background:
    repeating-linear-gradient(90deg, transparent 0 50px, var(--ink) 50px 100px) 0 5px / 100% 8px
    no-repeat, var(--paper) }
  .card > div:nth-child(2) { display: grid; grid-template-columns: 496px 1fr; gap: 24px;
    align-items: center; padding: 0 40px 0 56px }
  .card-words { display: grid; gap: 28px; align-content: center }
  .card .card-brand { display: flex; gap: 14px; align-items: center; font: 600 27px/1 var(--face) }
  .card-brand svg { width: 46px; height: 46px }
  .card h1 { font: 700 66px/1.06 var(--face); letter-spacing: -.5px }
  .card p { max-width: none; font: 400 27px/1.35 var(--face); text-wrap: balance }
  .card .card-foot { color: var(--ink-2); font-size: 21px }
  .card > div.card-whole:nth-child(2) { grid-template-columns: 1fr; padding-right: 56px }
  .card .card-band { font-size: 104px }
  .card-scale { display: grid; grid-template-columns: 70fr 20fr 10fr; padding: 0; list-style: none;
    border: 2px solid var(--ink) }
  .card-scale li { max-width: none; padding: 14px 16px; background: var(--water-4);
    font: 400 24px/1.2 var(--face) }
  .card-scale li + li { border-left: 2px solid var(--ink) }
  .card-scale .card-here { background: var(--sand); font-weight: 700 }
  .card .dial { max-width: none }
  .card .corner { font-size: 12px }
`

/** The picture of a posted link, drawn with the built site's own dial, tokens and face. */
export function drawSocialCard(page: Page): Promise<Buffer> {
  const words = make('div', 'card-words', [
    make('p', 'card-brand', [{ copyOf: '.brand svg' }, shell.brand]),
    make('h1', '', [social.heading]),
    make('p', '', [social.facts]),
    make('p', 'card-foot', [social.foot]),
  ])
  return drawCard(page, make('div', '', [words, { copyOf: '.dial' }]))
}

/** The picture of a link whose sender chose to tell the band: the scale, and where on it. */
export function drawBandCard(page: Page, band: ToldBand): Promise<Buffer> {
  const { head, foot, scale } = social.band
  const at = Object.keys(social.bands).indexOf(band)
  const words = make('div', 'card-words', [
    make('p', 'card-brand', [{ copyOf: '.brand svg' }, shell.brand]),
    make('p', '', [head]),
    make('h1', 'card-band', [social.bands[band]]),
    make(
      'ol',
      'card-scale',
      scale.map((step, i) => make('li', i === at ? 'card-here' : '', [step])),
    ),
    make('p', 'card-foot', [foot]),
  ])
  return drawCard(page, make('div', 'card-whole', [words]))
}

function make(tag: string, name: string, parts: readonly Part[]): Part {
  return { tag, name, parts }
}

async function drawCard(page: Page, inside: Part): Promise<Buffer> {
  await page.setViewportSize(CARD)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto('./')
  const strip = make('div', 'strip', [])
  await page.evaluate(showParts, [
    make('style', '', [RULES]),
    make('div', 'card', [strip, inside, strip]),
  ])
  const face = readdirSync('dist/assets').find((name) => name.endsWith('.woff2'))
  await page.evaluate(loadFace, `assets/${face}`)
  return page.screenshot({ scale: 'css' })
}

function showParts(parts: readonly Part[]): void {
  const build = (part: Part): Node | string => {
    if (typeof part === 'string') return part
    if ('copyOf' in part) return document.querySelector(part.copyOf)?.cloneNode(true) ?? '?'
    const element = document.createElement(part.tag)
    element.className = part.name
    element.append(...part.parts.map(build))
    return element
  }
  document.body.replaceChildren(...parts.map(build))
}

/** The site's face, waited for: the page itself puts it on only with the next page. */
async function loadFace(file: string): Promise<void> {
  const face = new FontFace('Card face', `url("${file}")`, { weight: '200 800' })
  document.fonts.add(await face.load())
  document.documentElement.style.setProperty('--face', '"Card face"')
}
