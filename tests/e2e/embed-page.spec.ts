import type { Page } from '@playwright/test'
import {
  expect,
  frameHeight,
  frameOf,
  runLoader,
  SNIPPET,
  takeQuick,
  test,
  toldTo,
} from './embed-host.ts'

const TALL = '<p>before</p><div class="tall"></div>'
const PLACE = 'tpm-readiness { display: block; min-height: 560px } .tall { height: 4000px }'

test('nothing is loaded before the element is near the viewport', async ({ page, openHost }) => {
  const seen: string[] = []
  page.on('request', (request) => seen.push(new URL(request.url()).pathname))
  await openHost(TALL + SNIPPET, { pages: { '/host.css': PLACE } })
  await page.waitForFunction(() => customElements.get('tpm-readiness'))
  await page.waitForTimeout(500)
  expect(seen.filter((path) => !['/', '/host.css', '/favicon.ico'].includes(path))).toEqual([
    '/embed/v1.js',
  ])
  await page.mouse.wheel(0, 3000)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight - innerHeight - 700))
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  await page.waitForLoadState('networkidle')
  // A frame reads in the system's face, and is no installed app of its own.
  expect(seen.filter((path) => /woff2|sw\.js|webmanifest/.test(path))).toEqual([])
})

test('nothing of the host moves: no layout shift from first paint to a frame that is ready', async ({
  page,
  openHost,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as unknown as { value: number }).value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const snippet = SNIPPET.replace('<tpm-readiness', '$& min-height="560"')
  await openHost(`<h1>Host</h1>${snippet}<p>after</p>`, {
    pages: { '/host.css': PLACE },
    late: 300,
  })
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  await page.waitForTimeout(800)
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  expect(await frameHeight(page)).toBe(560)
  expect(await page.evaluate(() => [scrollY, document.activeElement?.localName])).toEqual([
    0,
    'body',
  ])
})

test('the start page is no higher than the 560 pixels it is given, at any width', async ({
  page,
  openHost,
}) => {
  await openHost(SNIPPET.replace('<tpm-readiness', '$& min-height="1"'))
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  for (const width of [320, 360, 390, 500, 700, 760, 900, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 })
    await page.waitForTimeout(120)
    expect(await frameHeight(page), `${width} wide`).toBeLessThanOrEqual(560)
  }
})

test('height follows what is inside, up to max-height; then the frame scrolls', async ({
  page,
  openHost,
}) => {
  await openHost(SNIPPET.replace('<tpm-readiness', '$& min-height="100" form="quick"'))
  const frame = frameOf(page)
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  await frame.getByRole('button', { name: 'Go straight to the questions' }).click()
  const content = () =>
    frame.locator('html').evaluate(() => {
      const parts = [...document.querySelectorAll('#app > .strip, .content, .foot')]
      return parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 2)
    })
  await expect.poll(async () => (await frameHeight(page)) - Math.ceil(await content())).toBe(0)
  const free = await frameHeight(page)
  await page
    .locator('tpm-readiness')
    .evaluate((element) => element.setAttribute('max-height', '300'))
  await expect.poll(() => frameHeight(page)).toBe(300)
  expect(await toldTo(page, 'ready')).toHaveLength(1)
  expect(free).toBeGreaterThan(300)
})

test('a new screen begins at the top of the host’s view, for who is in the frame', async ({
  page,
  openHost,
}) => {
  await openHost(`<div class="tall"></div>${SNIPPET}<div class="tall"></div>`, {
    pages: { '/host.css': '.tall { height: 900px }' },
  })
  await page.locator('tpm-readiness').scrollIntoViewIfNeeded()
  const frame = frameOf(page)
  await frame.getByRole('button', { name: 'Start quick' }).click()
  await frame.getByRole('button', { name: 'Go straight to the questions' }).click()
  await frame.getByRole('checkbox', { name: 'Not sure' }).check()
  await page.evaluate(() => scrollBy(0, 400))
  const before = await topOf(page)
  await frame.getByRole('button', { name: 'Next' }).press('Enter')
  await expect(frame.getByRole('heading', { name: 'Question 2 of 10' })).toBeFocused()
  await expect.poll(() => topOf(page)).toBeGreaterThanOrEqual(-1)
  expect(before).toBeLessThan(0)
})

test('late, twice, moved, re-rendered, removed: one element, one frame, one line', async ({
  page,
  openHost,
  baseURL,
}) => {
  await openHost(`<div id="a">${SNIPPET}</div><div id="b"></div>`, { late: 200 })
  await expect(frameOf(page).getByRole('button', { name: 'Start quick' })).toBeVisible()
  await runLoader(page, baseURL ?? '')
  await expect(page.locator('tpm-readiness iframe')).toHaveCount(1)

  // The same attributes once more, as a framework does when it renders again.
  await page.locator('tpm-readiness').evaluate((element) => {
    for (const { name, value } of element.attributes) element.setAttribute(name, value)
  })
  await page.waitForTimeout(300)
  expect(await toldTo(page, 'ready')).toHaveLength(1)

  await page.evaluate(() => {
    document.querySelector('#b')?.append(document.querySelector('tpm-readiness') ?? '')
  })
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(2)
  const frame = frameOf(page)
  await frame.getByRole('button', { name: 'Start quick' }).click()
  await frame.getByRole('button', { name: 'Go straight to the questions' }).click()
  await expect.poll(() => toldTo(page, 'step')).toHaveLength(1)

  await page.evaluate(() => {
    const element = document.querySelector('tpm-readiness')
    element?.remove()
    element?.setAttribute('theme', 'dark')
    ;(element as unknown as { open(): void; close(): void; start(): void }).close()
  })
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('theme, accent, title and campaign change in the frame that is there', async ({
  page,
  openHost,
}) => {
  await openHost(SNIPPET)
  const root = frameOf(page).locator('html')
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  await page.locator('tpm-readiness').evaluate((element) => {
    element.setAttribute('theme', 'dark')
    element.setAttribute('accent', '#0b5d4b')
    element.setAttribute('title', 'Find your course')
  })
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('tpm-readiness iframe')).toHaveAttribute('title', 'Find your course')
  await expect
    .poll(() => root.evaluate((html) => html.style.getPropertyValue('--accent-light')))
    .toBe('#0b5d4b')
  expect(await toldTo(page, 'ready')).toHaveLength(1)
})

test('start() begins at once or as soon as it can, reset() forgets', async ({ page, openHost }) => {
  await openHost(SNIPPET)
  const call = (name: string) =>
    page.locator('tpm-readiness').evaluate((element, method) => {
      ;(element as unknown as Record<string, () => void>)[method]?.()
    }, name)
  const frame = frameOf(page)
  await page.waitForFunction(() => customElements.get('tpm-readiness'))
  await call('start')
  await expect(frame.getByText('Self-rating 1 of 5')).toBeVisible()
  await frame.getByRole('button', { name: 'Go straight to the questions' }).click()
  await frame.getByRole('checkbox', { name: 'Not sure' }).check()
  await frame.getByRole('button', { name: 'Next' }).click()
  await call('reset')
  await expect(frame.getByRole('button', { name: 'Start quick' })).toBeVisible()
  await call('start')
  await expect(frame.getByText('Self-rating 1 of 5')).toBeVisible()
  await takeQuick(frame)
})

test('ten on one page each have a frame and a line of their own', async ({ page, openHost }) => {
  await openHost(
    Array.from({ length: 10 }, () =>
      SNIPPET.replace('<tpm-readiness', '<tpm-readiness eager'),
    ).join(''),
  )
  await expect.poll(() => toldTo(page, 'ready'), { timeout: 20_000 }).toHaveLength(10)
  await page
    .locator('tpm-readiness')
    .nth(6)
    .evaluate((element) => {
      element.setAttribute('theme', 'dark')
    })
  const themes = () =>
    Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.documentElement.dataset['theme'] ?? '')),
    )
  await expect
    .poll(async () => (await themes()).filter((theme) => theme === 'dark'))
    .toHaveLength(1)
})

test('an address that is none is told, and the link inside stays', async ({ page, openHost }) => {
  await openHost(SNIPPET.replace('src="QUIZ"', 'src="javascript:alert(1)"'))
  await expect.poll(() => toldTo(page, 'error')).toMatchObject([{ detail: { code: 'src' } }])
  await expect(page.getByRole('link', { name: 'Check your skills' })).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
})

async function topOf(page: Page): Promise<number> {
  return (await page.locator('tpm-readiness').boundingBox())?.y ?? 0
}
