import { expect, findAxeViolations, test } from './fixtures.ts'
import { FRAME_FAULTS } from './frame-faults.ts'
import { sampleCode } from './sample-code.ts'
import { bank } from './take-quiz.ts'

const code = sampleCode(undefined, { leadership: 5 })
const PAGES = [
  '',
  'quiz/',
  'guide/',
  'method/',
  'advisor/',
  'embed/',
  'result/',
  `result/#${code}`,
] as const

test.use({ expectedFaults: [FRAME_FAULTS, { scope: 'test' }] })

for (const path of PAGES) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on /${path.replace(code, 'CODE')} in ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      if (path.includes(code)) await expect(page.locator('.recharts-surface')).toBeAttached()
      if (path === 'method/') {
        await expect(page.getByRole('button', { name: 'Work it out' })).toBeVisible()
      }
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      if (path.includes(code)) {
        await expect(page.locator('#items article, #items li').first()).toBeVisible()
        await page.waitForLoadState('networkidle')
      }
      expect(await findAxeViolations(page)).toEqual([])
    })
  }
}

test('axe finds nothing on an item of every type', async ({ page }) => {
  await page.goto('quiz/?form=full')
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  const seen = new Set<string>()
  const items = (bank.forms['full-a'] ?? []).map((id) => bank.items.find((item) => item.id === id))
  for (const [i, item] of items.entries()) {
    await expect(page.getByRole('heading', { name: `Question ${i + 1} of 28` })).toBeVisible()
    if (item && !seen.has(item.type)) {
      seen.add(item.type)
      expect(await findAxeViolations(page)).toEqual([])
    }
    if (seen.size === 4) break
    await page.getByRole('checkbox', { name: 'Not sure' }).check()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  expect(seen.size).toBe(4)
})

for (const path of [
  '',
  'quiz/',
  'guide/',
  'method/',
  'advisor/',
  'embed/',
  'result/',
  '404.html',
]) {
  test(`/${path} is readable without script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
    })
    const page = await context.newPage()
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await context.close()
  })
}

test('the masthead names every page, on the narrowest screen too', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('./')
    for (const name of ['TPM Readiness', 'Guide', 'Method', 'Advisors']) {
      const link = page.getByRole('banner').getByRole('link', { name })
      await expect(link).toBeInViewport({ ratio: 1 })
    }
  }
})

test('nothing is wider than the screen, the narrowest included', async ({ page, viewport }) => {
  if (viewport && viewport.width < 600) await page.setViewportSize({ width: 320, height: 640 })
  for (const path of PAGES) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(excess, path).toBeLessThanOrEqual(0)
  }
})

test('links between pages keep the folder the site is in', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Guide' }).first().click()
  await expect(page).toHaveURL(/\/guide\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('link', { name: 'Method' }).first().click()
  await expect(page).toHaveURL(/\/method\/$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/guide\/$/)
  await page.getByRole('link', { name: 'TPM Readiness' }).first().click()
  await expect(page.getByRole('button', { name: 'Start quick' })).toBeVisible()
})

test('a chapter that comes after the first paint is where its address leads', async ({ page }) => {
  // As where a browser does not hold the place while content comes above it.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.setProperty('overflow-anchor', 'none')
    })
  })
  await page.goto('method/#references')
  const heading = page.getByRole('heading', { name: 'References' })
  await expect(page.locator('#references li').first()).toBeAttached()
  await expect(heading).toBeInViewport()
  await expect(heading).toBeFocused()
})
