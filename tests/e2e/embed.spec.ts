import type { FrameLocator, Page } from '@playwright/test'
import { expect, test as base } from './fixtures.ts'
import { serveHost, strictPolicy, type Host } from './host-page.ts'

/** What Chromium says of any frame with these attributes, and a favicon nobody serves. */
const KNOWN = [
  /Unrecognized feature: 'web-share'/,
  /allow-scripts and allow-same-origin/,
  /request to another origin: http:\/\/localhost:\d+\//,
]

type Told = { readonly type: string; readonly detail: unknown }
type Hosting = {
  /** Serves `body` on a strict host page of another site, with the loader, and opens it. */
  readonly open: (body: string) => Promise<FrameLocator>
}

const test = base.extend<Hosting>({
  open: async ({ page, baseURL }, provide) => {
    const quiz = baseURL ?? ''
    const hosts: Host[] = []
    await provide(async (body) => {
      const html = `<!doctype html><title>Host</title>${body.replaceAll('QUIZ', quiz)}
        <script async src="${quiz}embed/v1.js"></script>`
      const host = await serveHost({ '/': html }, strictPolicy(new URL(quiz).origin))
      hosts.push(host)
      await page.addInitScript(recordEvents)
      await page.goto(`${host.origin}/`)
      return page.frameLocator('tpm-readiness iframe')
    })
    for (const host of hosts) await host.close()
  },
})

test.use({ expectedFaults: [KNOWN, { scope: 'test' }] })

test('one snippet on a strict page of another site: frame, hello, init, ready, height', async ({
  page,
  open,
}) => {
  const frame = await open('<tpm-readiness src="QUIZ"><a href="QUIZ">Check</a></tpm-readiness>')
  await expect(frame.getByRole('button', { name: 'Start quick' })).toBeVisible()
  await expect
    .poll(() => told(page))
    .toContainEqual({
      type: 'readiness:ready',
      detail: { protocol: 1, app: expect.any(String), bank: '2026-1', locale: 'en', items: 10 },
    })
  const content = frame.locator('#app')
  await expect
    .poll(async () => (await page.locator('tpm-readiness iframe').boundingBox())?.height)
    .toBeGreaterThanOrEqual(560)
  await expect(content.locator('.frame-line')).toHaveText(/Your answers stay in this browser/)
  await expect(content.locator('.masthead')).toBeHidden()
})

async function told(page: Page): Promise<readonly Told[]> {
  return page.evaluate(() => (window as unknown as { told: Told[] }).told)
}

function recordEvents(): void {
  const told: Told[] = []
  Object.assign(window, { told })
  for (const name of ['ready', 'start', 'step', 'complete', 'result', 'share', 'close', 'error']) {
    window.addEventListener(`readiness:${name}`, (event) => {
      told.push({ type: event.type, detail: (event as CustomEvent).detail })
    })
  }
}
