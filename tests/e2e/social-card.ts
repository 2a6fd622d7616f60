import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { shell } from '#messages/en/shell.ts'
import { social } from '#messages/en/social.ts'

export const CARD = { width: 1200, height: 630 } as const

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
  .card .dial { max-width: none }
  .card .corner { font-size: 12px }
`

/** The picture of a posted link, drawn with the built site's own dial, tokens and face. */
export async function drawSocialCard(page: Page): Promise<Buffer> {
  await page.setViewportSize(CARD)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto('./')
  await page.evaluate(
    ({ brand, heading, facts, foot, rules }) => {
      const part = (name: string, className: string, ...content: (Node | string)[]) => {
        const element = document.createElement(name)
        element.className = className
        element.append(...content)
        return element
      }
      const copy = (selector: string) =>
        document.querySelector(selector)?.cloneNode(true) ?? `no ${selector}`
      const words = part(
        'div',
        'card-words',
        part('p', 'card-brand', copy('.brand svg'), brand),
        part('h1', '', heading),
        part('p', '', facts),
        part('p', 'card-foot', foot),
      )
      const card = part(
        'div',
        'card',
        part('div', 'strip'),
        part('div', '', words, copy('.dial')),
        part('div', 'strip'),
      )
      document.body.replaceChildren(part('style', '', rules), card)
    },
    {
      brand: shell.brand,
      heading: social.heading,
      facts: social.facts,
      foot: social.foot,
      rules: RULES,
    },
  )
  const face = readdirSync('dist/assets').find((name) => name.endsWith('.woff2'))
  await page.evaluate(loadFace, `assets/${face}`)
  return page.screenshot({ scale: 'css' })
}

/** The site's face, waited for: the page itself puts it on only with the next page. */
async function loadFace(file: string): Promise<void> {
  const face = new FontFace('Card face', `url("${file}")`, { weight: '200 800' })
  document.fonts.add(await face.load())
  document.documentElement.style.setProperty('--face', '"Card face"')
}
