import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { FRAME_FAULTS } from './frame-faults.ts'
import { sampleCode } from './sample-code.ts'

test.use({ expectedFaults: [FRAME_FAULTS, { scope: 'test' }] })

const code = sampleCode()
const PAGES = ['', 'quiz/', 'guide/', 'method/', 'embed/', 'advisor/', 'result/', `result/#${code}`]

declare global {
  interface Window {
    /** What moved by itself: how much, and the elements. */
    moved: string[]
  }
}

for (const path of PAGES) {
  test(`nothing moves while /${path.replace(code, 'CODE')} comes to life, the narrowest screen included`, async ({
    page,
    viewport,
  }) => {
    const isPhone = viewport !== null && viewport.width < 600
    await noteMoves(page)
    await delayScripts(page)
    for (const width of isPhone ? [320, 412] : [768, 1280]) {
      await page.setViewportSize({ width, height: isPhone ? 740 : 900 })
      // A fragment alone would lead nowhere new.
      await page.goto('about:blank')
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(600)
      expect(await page.evaluate(() => window.moved), `${width} wide`).toEqual([])
    }
  })
}

test('no script is fetched before what the page is painted with', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path)
    const urgent = page.locator(
      ':is(script[src], link[rel="modulepreload"]):not([fetchpriority="low"])',
    )
    expect(await urgent.count(), path).toBe(0)
  }
})

/** So that the page is painted before they run, as on a real network. */
async function delayScripts(page: Page): Promise<void> {
  await page.route(/\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 250))
    await route.continue()
  })
}

async function noteMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.moved = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as LayoutShift
        const names = sources.map(({ node }) => node?.parentElement?.className ?? node?.nodeName)
        window.moved.push(`${value.toFixed(4)} in ${names.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

type LayoutShift = { value: number; sources: readonly { node: Node | null }[] }
