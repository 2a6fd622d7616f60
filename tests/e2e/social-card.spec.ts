import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { CARD, drawBandCard, drawSocialCard } from './social-card.ts'

// Our own rules go into the page, which its policy forbids.
test.use({ bypassCSP: true, deviceScaleFactor: 1, isMobile: false })

const BANDS = ['building', 'approaching', 'ready'] as const
const CARDS = [
  ['social-card', drawSocialCard],
  ...BANDS.map((band) => [`social-${band}`, (page: Page) => drawBandCard(page, band)] as const),
] as const

for (const [name, draw] of CARDS) {
  test(`${name}.png is what the site draws`, async ({ page }) => {
    await compare(page, `public/${name}.png`, await draw(page))
  })
}

async function compare(page: Page, file: string, drawn: Buffer): Promise<void> {
  if (process.env['WRITE_CARD']) writeFileSync(file, drawn)
  const kept = readFileSync(file)
  expect([kept.readUInt32BE(16), kept.readUInt32BE(20)]).toEqual([CARD.width, CARD.height])
  expect(kept.length).toBeLessThan(300_000)
  expect(await largestDifference(page, kept, drawn)).toBeLessThan(MOST)
}

/** Of 255: letters are drawn a little differently everywhere; another colour or place is far more. */
const MOST = 24

/** How far two pictures are apart at most, each a 48th of its size. */
async function largestDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a = [], b = []] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image()
          image.src = `data:image/png;base64,${base64}`
          await image.decode()
          const canvas = new OffscreenCanvas(image.width / 24, image.height / 24)
          const context = canvas.getContext('2d')
          if (!context) throw new TypeError('no canvas')
          context.imageSmoothingQuality = 'high'
          context.drawImage(image, 0, 0, canvas.width, canvas.height)
          return [...context.getImageData(0, 0, canvas.width, canvas.height).data]
        }),
      )
      return Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))))
    },
    [one, other].map((png) => png.toString('base64')),
  )
}
