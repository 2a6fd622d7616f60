import type { BrowserContext } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { sampleCode } from './sample-code.ts'

const code = sampleCode()

/** Everything a server or another site could see: addresses, headers and bodies of all requests. */
function watch(context: BrowserContext): readonly string[] {
  const seen: string[] = []
  context.on('request', (request) => {
    const headers = JSON.stringify(request.headers())
    seen.push([request.url(), headers, request.postData() ?? ''].join('\n'))
  })
  return seen
}

/** Eight characters of a code in a row are no accident; the case does not matter. */
const holdsCode = (text: string) =>
  Array.from({ length: code.length - 7 }, (_, i) => code.slice(i, i + 8)).some((part) =>
    text.toUpperCase().includes(part),
  )

test('no request and no referrer holds a code, whatever one does with a result', async ({
  page,
  context,
}) => {
  const seen = watch(context)
  await page.goto(`result/#${code}/tpm-senior/20`)
  await expect(page.getByText('Full form A · 20 November 2026')).toBeVisible()
  await page.getByLabel('Read against').selectOption('program-manager')
  await page.getByRole('button', { name: 'Keep it in my past results' }).click()
  await page.getByRole('button', { name: 'Show QR code' }).click()
  await page.getByLabel('Show my band where the link is posted').check()
  const posted = await page.getByRole('textbox', { name: 'Link to this result' }).inputValue()
  await page.getByRole('button', { name: 'Save picture' }).click()
  await page.getByRole('button', { name: 'JSON' }).click()
  for (const name of ['Guide', 'Method', 'Advisors']) {
    await page.getByRole('navigation').getByRole('link', { name }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto(`result/#${code}`)
  await page.reload()
  await expect(page.getByText('Full form A · 20 November 2026')).toBeVisible()
  await page.goto('./')
  await page
    .getByRole('link', { name: /20 Nov/ })
    .first()
    .click()
  await expect(page.getByText('Full form A · 20 November 2026')).toBeVisible()
  await page.goto('about:blank')
  await page.goto(posted)
  await expect(page.getByText('Full form A · 20 November 2026')).toBeVisible()
  await expect(page).toHaveURL(/\/result\/#/)
  await page.waitForLoadState('networkidle')
  expect(seen.length).toBeGreaterThan(10)
  expect(seen.filter(holdsCode)).toEqual([])
  expect(
    seen.some((text) => new URL(text.split('\n')[0] ?? '').pathname.includes('/result/')),
  ).toBe(true)
})

test('a page followed from a result is not told where one came from', async ({ page }) => {
  await page.goto(`result/#${code}`)
  await expect(page.getByText('Full form A · 20 November 2026')).toBeVisible()
  await page.evaluate(() => location.assign('../guide/'))
  await page.waitForURL(/guide/)
  expect(holdsCode(await page.evaluate(() => document.referrer))).toBe(false)
})
