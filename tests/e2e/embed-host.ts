import type { FrameLocator, Page } from '@playwright/test'
import { expect, test as base } from './fixtures.ts'
import { FRAME_FAULTS } from './frame-faults.ts'
import { serveHost, strictPolicy, type Host } from './host-page.ts'

/** What Chromium says of any frame with the contract's attributes, and the pages the tests serve. */
const KNOWN = [
  ...FRAME_FAULTS,
  /request to another origin: http:\/\/(localhost|127\.0\.0\.1):\d+\//,
]

type Told = { readonly type: string; readonly detail: Readonly<Record<string, unknown>> }

type Hosting = {
  /** Serves a page of another site, the strictest there is, with the loader, and opens it. */
  readonly openHost: (body: string, more?: HostOptions) => Promise<string>
}

type Serving = {
  /** Serves these pages on another site and records what elements tell them. */
  readonly serveAnother: (pages: Readonly<Record<string, string>>) => Promise<string>
}

type HostOptions = {
  /** Other paths of the host. */
  readonly pages?: Readonly<Record<string, string>>
  /** Other frames than the quiz's. */
  readonly isLax?: boolean
  /** Milliseconds until the loader comes. */
  readonly late?: number
}

/** A host page holds `body`, in which QUIZ is the quiz's address. */
export const test = base.extend<Hosting & Serving>({
  expectedFaults: async ({ baseURL: _ }, provide) => provide(KNOWN),
  openHost: async ({ page, baseURL }, provide) => {
    const quiz = baseURL ?? ''
    const hosts: Host[] = []
    await provide(async (body, { pages = {}, isLax = false, late = 0 } = {}) => {
      const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
        <title>Host</title><link rel="stylesheet" href="/host.css"><body>${body}
        <script async src="QUIZembed/v1.js"></script>`
      const texts = Object.entries({ '/': html, ...pages }).map(([path, text]) => [
        path,
        text.replaceAll('QUIZ', quiz),
      ])
      const policy = isLax ? undefined : strictPolicy(new URL(quiz).origin)
      const host = await serveHost(Object.fromEntries(texts), policy)
      hosts.push(host)
      await page.addInitScript(recordEvents)
      await page.route('**/embed/v1.js', async (route) => {
        await new Promise((done) => setTimeout(done, late))
        await route.continue()
      })
      await page.goto(`${host.origin}/`, { waitUntil: 'commit' })
      return host.origin
    })
    for (const host of hosts) await host.close()
  },
  serveAnother: async ({ page }, provide) => {
    const hosts: Host[] = []
    await page.addInitScript(recordEvents)
    await provide(async (pages) => {
      const host = await serveHost(pages)
      hosts.push(host)
      return host.origin
    })
    for (const host of hosts) await host.close()
  },
})

/** Runs the loader once more, as a second snippet would; by hand, for the host forbids new scripts. */
export async function runLoader(page: Page, quiz: string): Promise<void> {
  await page.evaluate(await (await fetch(`${quiz}embed/v1.js`)).text())
}

export { expect }

export const SNIPPET =
  '<tpm-readiness src="QUIZ"><a href="QUIZ">Check your skills</a></tpm-readiness>'

/** The frame of the page's only element. */
export function frameOf(page: Page, element = 'tpm-readiness'): FrameLocator {
  return page.frameLocator(`${element} iframe`)
}

/** What the element has told the page, in order. */
export async function toldTo(page: Page, type?: string): Promise<readonly Told[]> {
  const told = await page.evaluate(() => (window as unknown as { told: Told[] }).told)
  return told.filter((event) => type === undefined || event.type === `readiness:${type}`)
}

export async function frameHeight(page: Page): Promise<number> {
  return (await page.locator('tpm-readiness iframe').boundingBox())?.height ?? 0
}

/** Goes through the quick form, not sure of anything, up to its result. */
export async function takeQuick(
  frame: FrameLocator,
  afterFifth: () => Promise<void> = async () => undefined,
): Promise<void> {
  await frame.getByRole('button', { name: 'Go straight to the questions' }).click()
  for (let i = 1; i <= 10; i++) {
    await expect(frame.getByRole('heading', { name: `Question ${i} of 10` })).toBeVisible()
    await frame.getByRole('checkbox', { name: 'Not sure' }).check()
    await frame.getByRole('button', { name: 'Next' }).click()
    if (i === 5) await afterFifth()
  }
  await frame.getByRole('button', { name: 'See my result' }).click()
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
