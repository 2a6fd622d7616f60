import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { FRAME_FAULTS } from './frame-faults.ts'
import { serveHost } from './host-page.ts'

/** And what a host page asks for of its own. */
const KNOWN = [...FRAME_FAULTS, /request to another origin: http:\/\/localhost:\d+\//]
test.use({ expectedFaults: [KNOWN, { scope: 'test' }] })

const preview = (page: Page) => page.frameLocator('iframe[title^="A page of yours"]')
const quizIn = (page: Page) => preview(page).frameLocator('tpm-readiness iframe')
/** Once the page knows where it is served from: as it comes, snippets name an example. */
async function snippetOf(page: Page, kind: string): Promise<string> {
  const snippet = page.getByRole('textbox', { name: `${kind}, Snippet` })
  await expect(snippet).not.toHaveValue(/quiz\.example\.org/)
  return snippet.inputValue()
}
const see = (page: Page) => page.getByText('What your page hears').scrollIntoViewIfNeeded()

test('the quiz is live in the page, and what the page hears is shown', async ({ page }) => {
  await page.goto('embed/')
  await see(page)
  await expect(page.getByText('readiness:ready')).toBeVisible()
  await quizIn(page).getByRole('button', { name: 'Start quick' }).click()
  await expect(page.getByText('readiness:start')).toBeVisible()
  await expect(page.getByText('"form":"quick-a"')).toBeVisible()
})

test('an accent and a scheme are worn at once, without another frame', async ({ page }) => {
  await page.goto('embed/')
  await see(page)
  const start = quizIn(page).getByRole('button', { name: 'Start quick' })
  await expect(start).toBeVisible()
  await quizIn(page)
    .locator('html')
    .evaluate((html) => html.setAttribute('data-seen', ''))
  await page.getByLabel('Your colour', { exact: true }).fill('#0b5d4b')
  await page.getByRole('radio', { name: 'Light', exact: true }).check()
  await expect(start).toHaveCSS('background-color', 'rgb(11, 93, 75)')
  await page.getByRole('radio', { name: 'Dark', exact: true }).check()
  await expect(start).toHaveCSS('background-color', 'rgb(85, 156, 135)')
  await expect(quizIn(page).locator('html')).toHaveAttribute('data-seen')
})

test('each way to stand on the page is seen', async ({ page }) => {
  await page.goto('embed/?trigger=yes')
  await see(page)
  const start = quizIn(page).getByRole('button', { name: 'Start quick' })
  await page.getByRole('radio', { name: /^Popup/ }).check()
  await expect(start).toBeHidden()
  await preview(page).getByRole('button', { name: 'Check your TPM readiness' }).click()
  await expect(start).toBeVisible()
  await page.getByRole('radio', { name: /^Whole page/ }).check()
  await expect(start).toBeVisible()
})

test('a setup is shared by its address', async ({ page }) => {
  await page.goto('embed/')
  await page.getByRole('radio', { name: /^Side tab/ }).check()
  await page.getByRole('radio', { name: 'Full', exact: true }).check()
  await expect(page).toHaveURL(/embed\/\?mode=tab&first=full$/)
  const before = await snippetOf(page, 'HTML')
  await page.reload()
  await expect(page.getByRole('radio', { name: /^Side tab/ })).toBeChecked()
  expect(await snippetOf(page, 'HTML')).toBe(before)
})

test('the snippet works on another site under just the policy that is shown', async ({ page }) => {
  await page.goto('embed/?colour=0b5d4b&scheme=light')
  const html = await snippetOf(page, 'HTML')
  const lines = await page
    .getByRole('textbox', { name: 'Content-Security-Policy, With the version that follows' })
    .inputValue()
  const policy = `default-src 'none'; require-trusted-types-for 'script'; ${lines.replaceAll('\n', ' ')}`
  const host = await serveHost({ '/': `<!doctype html><title>Host</title>${html}` }, policy)
  await page.goto(host.origin)
  const start = page
    .frameLocator('tpm-readiness iframe')
    .getByRole('button', { name: 'Start quick' })
  await expect(start).toHaveCSS('background-color', 'rgb(11, 93, 75)')
  await host.close()
})

test('the plain frame works on another site under its own line alone', async ({ page }) => {
  await page.goto('embed/?colour=0b5d4b&scheme=light&first=full')
  await page.getByRole('radio', { name: 'iframe' }).check()
  const html = await snippetOf(page, 'iframe')
  const line = await page
    .getByRole('textbox', { name: 'Content-Security-Policy, With the iframe alone' })
    .inputValue()
  const host = await serveHost(
    { '/': `<!doctype html><title>Host</title>${html}` },
    `default-src 'none'; ${line}`,
  )
  await page.goto(host.origin)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('Self-rating 1 of 5')).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Next' })).toHaveCSS(
    'background-color',
    'rgb(11, 93, 75)',
  )
  await host.close()
})

test('the setup is made by keyboard alone', async ({ page }) => {
  await page.goto('embed/')
  await page.getByRole('radio', { name: /^In the text/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/mode=popup&first=quick$/)
})
