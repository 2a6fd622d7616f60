import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
import { test as base, expect, type Frame, type Page } from '@playwright/test'

type Watch = {
  /** Faults a test brings about on purpose, such as a missing page's 404. */
  readonly expectedFaults: readonly RegExp[]
  /** Origins a test serves itself, such as a host page for the embed. */
  readonly ownOrigins: readonly string[]
  readonly watch: void
}

/** Playwright's test, that also fails on any console error or warning, page error or foreign request. */
export const test = base.extend<Watch>({
  expectedFaults: [[], { option: true }],
  ownOrigins: [[], { option: true }],
  watch: [
    async ({ context, baseURL, expectedFaults, ownOrigins }, use) => {
      const faults: string[] = []
      const own = new Set([new URL(baseURL ?? '').origin, ...ownOrigins])
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return
        if (message.text() === 'Service Worker registration blocked by Playwright') return
        faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (fault) => faults.push(`page error: ${fault.error().message}`))
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (/^https?:|^wss?:/.test(protocol) && !own.has(origin)) {
          faults.push(`request to another origin: ${request.url()}`)
        }
      })
      await use()
      const unexpected = faults.filter(
        (fault) => !expectedFaults.some((known) => known.test(fault)),
      )
      expect(unexpected, 'the browser complained').toEqual([])
    },
    { auto: true },
  ],
})

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it stands: `rule: selectors`, empty when it is sound. */
export async function findAxeViolations(page: Page | Frame): Promise<readonly string[]> {
  // Evaluated, not added as a script tag: the page's own policy would forbid that.
  await page.evaluate(AXE)
  return page.evaluate(async (values) => {
    const { violations } = await (globalThis as unknown as { axe: typeof Axe }).axe.run({
      runOnly: { type: 'tag', values },
      // A frame is looked at by itself.
      iframes: false,
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }, AXE_TAGS)
}

export { expect }
