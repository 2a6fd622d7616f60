import type { Page } from '@playwright/test'
import { expect, frameOf, SNIPPET, takeQuick, test, toldTo } from './embed-host.ts'
import { findAxeViolations } from './fixtures.ts'

const inMode = (mode: string, more = '') =>
  SNIPPET.replace('<tpm-readiness', `$& id="check" mode="${mode}" ${more}`)

for (const mode of ['popup', 'slider', 'tab'] as const) {
  test(`${mode}: the link opens a dialog, Escape inside closes it, focus is given back`, async ({
    page,
    openHost,
  }) => {
    await openHost(`<main><h1>Host</h1>${inMode(mode)}</main>`)
    const link = page.getByRole('link', { name: 'Check your skills' })
    await page.waitForFunction(() => customElements.get('tpm-readiness'))
    await expect(page.locator('iframe')).toHaveCount(0)
    await link.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    const frame = frameOf(page)
    const start = frame.getByRole('button', { name: 'Start quick' })
    await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
    expect(await findAxeViolations(page)).toEqual([])
    await start.focus()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(link).toBeFocused()
    await expect.poll(() => toldTo(page, 'close')).toHaveLength(1)

    // Opened again it is as it was left, and its own button closes it.
    await link.click()
    await start.click()
    await expect(frame.getByText('Self-rating 1 of 5')).toBeVisible()
    await page.getByRole('button', { name: 'Close' }).click()
    await link.click()
    await expect(frame.getByText('Self-rating 1 of 5')).toBeVisible()
    expect(await toldTo(page, 'ready')).toHaveLength(1)
    await takeQuick(frame)
    await expect(frame.getByRole('link', { name: 'Continue full page' })).toBeVisible()
  })
}

test('the panel comes from the inline end, in both directions of writing', async ({
  page,
  openHost,
}) => {
  await openHost(`<main>${inMode('slider')}</main>`)
  for (const [dir, side] of [
    ['ltr', 'right'],
    ['rtl', 'left'],
  ] as const) {
    await page.evaluate((direction) => (document.documentElement.dir = direction), dir)
    await page.getByRole('link', { name: 'Check your skills' }).click()
    const gap = await page.getByRole('dialog').evaluate((dialog, edge) => {
      const box = dialog.getBoundingClientRect()
      return edge === 'left' ? box.left : document.documentElement.clientWidth - box.right
    }, side)
    expect(Math.abs(gap)).toBeLessThanOrEqual(1)
    await page.getByRole('button', { name: 'Close' }).click()
  }
})

test('the tab stands at the inline end, upright and in view, in both directions', async ({
  page,
  openHost,
  viewport,
}) => {
  await openHost(`<main>${inMode('tab')}</main>`)
  await page.waitForFunction(() => customElements.get('tpm-readiness'))
  const { width = 0, height = 0 } = viewport ?? {}
  for (const dir of ['ltr', 'rtl'] as const) {
    await page.evaluate((direction) => (document.documentElement.dir = direction), dir)
    const box = await page.getByRole('link', { name: 'Check your skills' }).boundingBox()
    const [x = 0, y = 0] = [box?.x, box?.y]
    expect(dir === 'ltr' ? width - x - (box?.width ?? 0) : x).toBeLessThan(24)
    expect(box?.height).toBeGreaterThan(2 * (box?.width ?? 0))
    expect(y).toBeGreaterThan(0)
    expect(y + (box?.height ?? 0)).toBeLessThan(height)
  }
})

test('any trigger opens it, one that is added later too; a new tab stays a new tab', async ({
  page,
  openHost,
}) => {
  await openHost(`<main>${inMode('popup')}<div id="later"></div></main>`)
  await page.waitForFunction(() => customElements.get('tpm-readiness'))
  await page.locator('#later').evaluate((place) => {
    const button = document.createElement('button')
    const words = document.createElement('span')
    words.textContent = 'Open the check'
    button.dataset['readinessOpen'] = 'check'
    button.append(words)
    place.append(button)
  })
  await page.getByText('Open the check').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'Open the check' })).toBeFocused()

  const tab = page.context().waitForEvent('page')
  await page
    .getByRole('link', { name: 'Check your skills' })
    .click({ modifiers: ['ControlOrMeta'] })
  await tab
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('page mode fills the viewport, however low, and scrolls inside', async ({
  page,
  openHost,
}) => {
  await page.setViewportSize({ width: 700, height: 340 })
  await openHost(inMode('page', 'form="quick" min-height="560"'))
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  const box = await page.locator('tpm-readiness iframe').boundingBox()
  expect(box).toEqual({ x: 0, y: 0, width: 700, height: 340 })
})

test('a panel stays within a low screen, whatever height is asked for', async ({
  page,
  openHost,
}) => {
  await page.setViewportSize({ width: 700, height: 340 })
  await openHost(`<main>${inMode('popup', 'min-height="560"')}</main>`)
  await page.getByRole('link', { name: 'Check your skills' }).click()
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  for (const part of [page.getByRole('dialog'), page.locator('tpm-readiness iframe')]) {
    const box = await part.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(340)
  }
})

test('another mode at run time is another frame', async ({ page, openHost }) => {
  await openHost(`<main>${SNIPPET}</main>`)
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  await setMode(page, 'popup')
  await expect(page.locator('iframe')).toHaveCount(0)
  await page.getByRole('link', { name: 'Check your skills' }).click()
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(2)
})

test('a plain iframe has the compact page and needs no loader', async ({ page, openHost }) => {
  await openHost('<iframe src="QUIZ" title="Check" width="900" height="640"></iframe>')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.frame-line')).toBeVisible()
  await frame.getByRole('button', { name: 'Start quick' }).click()
  await takeQuick(frame)
  await expect(frame.getByRole('link', { name: 'Continue full page' })).toBeVisible()
})

async function setMode(page: Page, mode: string): Promise<void> {
  await page
    .locator('tpm-readiness')
    .evaluate((element, value) => element.setAttribute('mode', value), mode)
}
