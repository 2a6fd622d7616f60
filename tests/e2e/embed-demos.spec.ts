import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, frameOf, test, toldTo } from './embed-host.ts'
import { findAxeViolations } from './fixtures.ts'

const DEMO = new URL('../../dist/demo/', import.meta.url)

/** A demo as it would be on a host of another site: the quiz's address in place of '../'. */
async function openDemo(
  name: string,
  page: Page,
  serve: (pages: Readonly<Record<string, string>>) => Promise<string>,
  quiz: string,
): Promise<void> {
  const read = (file: string) =>
    readFileSync(new URL(file, DEMO), 'utf8')
      .replace('<link rel="icon" href="../icon.svg" />', '')
      .replaceAll(/(["`])\.\.\//g, `$1${quiz}`)
      .replace("script-src 'self'; frame-src 'self'", () => {
        const { origin } = new URL(quiz)
        return `script-src ${origin}; frame-src ${origin}`
      })
  const script = name === 'react' ? { '/react-host.js': read('react-host.js') } : {}
  const origin = await serve({
    [`/${name}.html`]: read(`${name}.html`),
    '/demo.css': readFileSync(new URL('demo.css', DEMO), 'utf8'),
    ...script,
  })
  await page.goto(`${origin}/${name}.html`)
}

for (const name of ['strict', 'rtl', 'dark', 'react'] as const) {
  test(`the ${name} demo on a site of its own: the frame is ready, axe finds nothing`, async ({
    page,
    serveAnother,
    baseURL,
  }) => {
    await openDemo(name, page, serveAnother, baseURL ?? '')
    await expect.poll(() => toldTo(page, 'ready')).not.toEqual([])
    expect(await findAxeViolations(page)).toEqual([])
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(excess).toBeLessThanOrEqual(0)
  })
}

test('the dark demo is dark inside, its accent readable', async ({
  page,
  serveAnother,
  baseURL,
}) => {
  await openDemo('dark', page, serveAnother, baseURL ?? '')
  const root = frameOf(page).locator('html')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expect(root).not.toHaveAttribute('data-accent')
  const next = frameOf(page).getByRole('button', { name: 'Next' })
  await expect(next).toBeVisible()
  await expect(next).toHaveCSS('background-color', 'rgb(255, 157, 60)')
})

test('React renders, moves and removes it: one frame at a time, no reload without a move', async ({
  page,
  serveAnother,
  baseURL,
}) => {
  await openDemo('react', page, serveAnother, baseURL ?? '')
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  await expect(page.getByRole('heading', { name: /rendered [3-9] times/ })).toBeVisible()
  await page.getByRole('button', { name: 'Other theme' }).click()
  await expect(frameOf(page).locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await toldTo(page, 'ready')).toHaveLength(1)
  await page.getByRole('button', { name: 'Other place' }).click()
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(2)
  await expect(page.locator('tpm-readiness iframe')).toHaveCount(1)
  await page.getByRole('button', { name: 'Take it away' }).click()
  await expect(page.locator('tpm-readiness')).toHaveCount(0)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(3)
})

test('of ten on one page only those near are loaded', async ({ page, serveAnother, baseURL }) => {
  await openDemo('ten', page, serveAnother, baseURL ?? '')
  await expect.poll(() => toldTo(page, 'ready')).not.toEqual([])
  await page.waitForTimeout(500)
  expect(await page.locator('tpm-readiness iframe').count()).toBeLessThanOrEqual(3)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(page.locator('tpm-readiness').last().locator('iframe')).toHaveCount(1)
})
