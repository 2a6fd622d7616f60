import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const MARK = readFileSync('public/icon.svg', 'utf8')

/** Any mask leaves the middle four fifths; the mark keeps within. */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 1, ground: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, share: 0.66, ground: '#d9ebf1' },
] as const

test.use({ deviceScaleFactor: 1, isMobile: false })

for (const icon of ICONS) {
  test(`${icon.file} is drawn from the mark`, async ({ page }) => {
    const drawn = await draw(page, icon)
    const path = `public/${icon.file}`
    if (process.env['WRITE_ICONS']) writeFileSync(path, drawn)
    expect(await largestDifference(page, readFileSync(path), drawn)).toBeLessThan(24)
  })
}

test('the manifest names the icons there are, and colours of the site', async ({ request }) => {
  const manifest = await (await request.get('manifest.webmanifest')).json()
  for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200)
  const page = await (await request.get('')).text()
  expect(page).toContain(`name="theme-color" content="${manifest.theme_color}"`)
})

async function draw(page: Page, { size, share, ground }: (typeof ICONS)[number]): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
     <div style="width:${share * 100}%;line-height:0">${MARK}</div>`,
  )
  return page.screenshot({ omitBackground: true })
}

/** Of 255, at a 16th of the size: edges are drawn a little differently everywhere. */
async function largestDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a = [], b = []] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image()
          image.src = `data:image/png;base64,${base64}`
          await image.decode()
          const canvas = new OffscreenCanvas(image.width / 16, image.height / 16)
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
