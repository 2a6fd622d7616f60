import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectQuestion } from './take-quiz.ts'

const DIST = new URL('../../dist', import.meta.url).pathname

test('from landing to the first item five files are asked for, the face among them', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url().replace(baseURL ?? '', ''))
  })
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Start quick' }).click()
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  await expectQuestion(page, 1, 10)
  await expect(page.getByRole('radio').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const needed = asked.filter((path) => !path.endsWith('.woff2'))
  const bytes = needed.map((path) => gzipSync(readFileSync(fileOf(path)), { level: 9 }).length)
  const total = bytes.reduce((sum, each) => sum + each, 0)
  console.log(`${needed.length} files, ${total} bytes gzip: ${needed.join(' ')}`)
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.length).toBeLessThanOrEqual(5)
})

test('a page that says it all is left as it came, and the way on leads through the app', async ({
  page,
}) => {
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  expect(await isRendered(page)).toBe(false)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await page.getByRole('button', { name: 'Start full' }).click()
  await expect(page).toHaveURL(/\/quiz\/\?form=full$/)
  await expect(page).toHaveTitle(/^Quiz/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await isRendered(page)).toBe(true)
  await page.getByRole('link', { name: 'TPM Readiness' }).first().click()
  await expect(page.getByRole('button', { name: 'Start quick' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Resume/ })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('group', { name: /Pick the line/ })).toBeVisible()
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
})

test('the browser’s Back leads from the quiz to the landing page', async ({ page }) => {
  await page.goto('guide/')
  await page.getByRole('link', { name: 'TPM Readiness' }).first().click()
  await expect(page.getByRole('button', { name: 'Start quick' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/guide\/$/)
  await expect(page).toHaveTitle(/Guide|Program Manager/)
  await page.goForward()
  await expect(page.getByRole('button', { name: 'Start quick' })).toBeVisible()
})

test('what is saved is shown at once on the landing page', async ({ page }) => {
  await page.goto('quiz/?form=quick')
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  await expectQuestion(page, 1, 10)
  await page.goto('./')
  await expect(page.getByRole('link', { name: /^Resume/ })).toBeVisible()
  expect(await isRendered(page)).toBe(true)
})

/** Whether React holds the page. */
function isRendered(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    Object.keys(document.getElementById('app') ?? {}).some((key) => key.startsWith('__react')),
  )
}

function fileOf(path: string): string {
  const file = path.replace(/^\//, '').replace(/[?#].*$/, '')
  return join(DIST, file === '' || file.endsWith('/') ? `${file}index.html` : file)
}
