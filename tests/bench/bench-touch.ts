import type { Page } from '@playwright/test'
import type { Row } from './row.ts'
import type { Visitor } from './with-page.ts'

/** How much slower than this machine: a modest phone. */
const SLOWER = 4
/** As the page meter's phone. */
export const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}
const QUESTIONS = 6
/** Steps through the roles with the arrow keys, and hours by their place. */
const ROLES = 3
const HOURS = [0, 3, 1, 4]

/** How long a person waits for what they touched: to the paint that shows it, the processor slowed. */
export async function benchTouch(visit: Visitor, code: string): Promise<readonly Row[]> {
  const answers = await visit((page, address) => answerQuestions(page, address))
  const switches = await visit((page, address) => switchReading(page, address, code))
  const row = (what: string, waits: readonly number[], note: string): Row => ({
    group: 'touch',
    name: `${what}, processor ${SLOWER} × slower`,
    value: median(waits),
    unit: 'ms',
    note: `${note} At most ${Math.max(...waits).toFixed(0)} ms of ${waits.length}.`,
  })
  const byEvent = 'To the next paint, as the browser tells it, in steps of 8.'
  const byLook = 'Until the table or the plan is another and painted.'
  return [
    row('an answer picked', answers.picks, byEvent),
    row('next question', answers.nexts, byEvent),
    row('another role', switches.roles, byLook),
    row('other hours', switches.hours, byLook),
  ]
}

async function answerQuestions(page: Page, address: string) {
  await slowDown(page)
  await page.goto(`${address}quiz/?form=full`)
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  const picks: number[] = []
  const nexts: number[] = []
  for (let i = 1; i <= QUESTIONS; i++) {
    await page.getByRole('heading', { name: `Question ${i} of` }).waitFor()
    const cells = page.locator('.cell')
    await cells.first().waitFor()
    picks.push(await waitOf(page, () => cells.nth(0).tap()))
    picks.push(await waitOf(page, () => cells.nth(3).tap()))
    const next = page.getByRole('button', { name: 'Next' })
    nexts.push(await waitOf(page, () => next.tap()))
  }
  return { picks, nexts }
}

async function switchReading(page: Page, address: string, code: string) {
  await slowDown(page)
  await page.goto(`${address}result/#${code}`)
  await page.locator('.radar .recharts-surface .target').waitFor()
  await page.getByLabel('Read against').focus()
  const roles: number[] = []
  for (let i = 0; i < ROLES; i++) {
    roles.push(await redrawn(page, 'main table', () => page.keyboard.press('ArrowDown')))
  }
  const choices = page.locator('.plan-choice')
  await choices.first().scrollIntoViewIfNeeded()
  const hours: number[] = []
  for (const place of HOURS) {
    hours.push(await redrawn(page, '#courses', () => choices.nth(place).tap()))
  }
  return { roles, hours }
}

async function slowDown(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.waits = []
    const options = { type: 'event', durationThreshold: 16, buffered: true }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.waits.push(duration)
    }).observe(options)
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}

/** The longest of the events an act sets off; those under 16 ms are not told and count as 16. */
async function waitOf(page: Page, act: () => Promise<void>): Promise<number> {
  await settle(page)
  await page.evaluate(() => window.waits.splice(0))
  await act()
  await settle(page)
  return page.evaluate(() => Math.max(16, ...window.waits))
}

/** From the key or the click until a part of the page reads otherwise and has been painted. */
async function redrawn(page: Page, part: string, act: () => Promise<void>): Promise<number> {
  await settle(page)
  await page.evaluate((selector) => {
    const read = () => document.querySelector(selector)?.textContent
    const before = read()
    window.redrawn = new Promise((done) => {
      const look = (start: number) => {
        if (read() === before) requestAnimationFrame(() => look(start))
        // A task of its own comes after the paint of the frame that is being made.
        else setTimeout(() => done(performance.now() - start))
      }
      for (const name of ['keydown', 'click']) {
        addEventListener(name, ({ timeStamp }) => look(timeStamp), { once: true, capture: true })
      }
    })
  }, part)
  await act()
  return page.evaluate(() => window.redrawn)
}

/** What an earlier act or the page's start has left to do is not this one's. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(600)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}

declare global {
  interface Window {
    waits: number[]
    redrawn: Promise<number>
  }
}
