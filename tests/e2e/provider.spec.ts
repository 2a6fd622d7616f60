import type { BrowserContext, Page, Route } from '@playwright/test'
import { expect, test as base } from './fixtures.ts'
import { statementFaults } from '../fixtures/statement-faults.ts'
import { serveHost } from './host-page.ts'
import { serveProviderSite } from './provider-site.ts'
import { expectQuestion } from './take-quiz.ts'

const COLLECTOR = 'https://relay.school.example'
const KNOWN = [
  /request to another origin: https:\/\/relay\.school\.example\/xapi\/statements$/,
  /request to another origin: http:\/\/localhost:\d+\//,
  /^console error: Failed to load resource: .*relay\.school\.example/,
  /^console error: Failed to load resource: net::ERR_(FAILED|INTERNET_DISCONNECTED)/,
]

/** The site is built once for each worker. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({ playwright: _ }, provide, worker) => {
      const served = await serveProviderSite(`test-results/provider-${worker.workerIndex}`)
      await provide(served.address)
      await served.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, provide) => provide(site),
})
test.use({ expectedFaults: [KNOWN, { scope: 'test' }] })

type Batch = { readonly headers: Record<string, string>; readonly body: unknown[] }

/** Stands in for the collector: answers with what the test says, and keeps what it got. */
async function collect(context: BrowserContext, answers: readonly number[]): Promise<Batch[]> {
  const batches: Batch[] = []
  const left = [...answers]
  await context.route(`${COLLECTOR}/**`, async (route: Route) => {
    const request = route.request()
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'content-type, x-experience-api-version',
    }
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers })
    batches.push({ headers: await request.allHeaders(), body: request.postDataJSON() })
    const status = left.shift() ?? 200
    return status === 0 ? route.abort() : route.fulfill({ status, headers })
  })
  return batches
}

async function finishQuiz(page: Page): Promise<void> {
  await page.goto('quiz/')
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  for (let number = 1; number <= 10; number++) {
    await expectQuestion(page, number, 10)
    await page.getByRole('checkbox', { name: 'Not sure' }).check()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.getByRole('button', { name: 'See my result' }).click()
  await expect(page.getByText(/May The Evening School have a summary/)).toBeVisible()
}

const waiting = (page: Page) => page.evaluate(() => localStorage.getItem('tpm-readiness.collector'))

test('role, form, scheme, accent, courses and link are the provider’s', async ({ page }) => {
  await page.goto('./')
  const start = page.getByRole('button', { name: 'Start quick' })
  await expect(start).toHaveCSS('background-color', 'rgb(11, 93, 75)')
  await expect(page.getByRole('button', { name: 'Start full' })).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.getByText('The list of courses is The Evening School’s own.')).toBeVisible()
  await collect(page.context(), [])
  await finishQuiz(page)
  await expect(page).toHaveURL(/#[^/]+\/program-manager$/)
  await expect(page.getByRole('link', { name: /^Talk to the school/ })).toHaveAttribute(
    'href',
    'https://school.example/next',
  )
  await page.getByText('Passed over, and why').click()
  const courses = page.locator('#courses')
  await expect(courses.getByText('Clear writing for busy readers')).toBeVisible()
  await expect(courses.getByText('PMI')).toHaveCount(0)
})

test('no: nothing is sent, nothing kept, and a reload does not ask again', async ({ page }) => {
  const batches = await collect(page.context(), [])
  await finishQuiz(page)
  await page.getByRole('button', { name: 'Do not send it' }).click()
  await expect(page.getByText('Nothing is sent.')).toBeVisible()
  expect(await waiting(page)).toBeNull()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Your courses' })).toBeVisible()
  await expect(page.getByText(/have a summary/)).toHaveCount(0)
  expect(batches).toEqual([])
})

test('yes: one batch of sound statements, and nothing is kept', async ({ page }) => {
  const batches = await collect(page.context(), [200])
  await finishQuiz(page)
  await page.getByRole('button', { name: 'Send the summary' }).click()
  await expect(page.getByText('The Evening School has it.')).toBeVisible()
  expect(batches).toHaveLength(1)
  const [{ headers, body } = { headers: {}, body: [] }] = batches
  expect(body).toHaveLength(2)
  for (const statement of body) expect(statementFaults(statement)).toEqual([])
  expect(headers).toMatchObject({ 'x-experience-api-version': '1.0.3' })
  expect(headers).not.toHaveProperty('cookie')
  expect(headers).not.toHaveProperty('authorization')
  expect(headers).not.toHaveProperty('referer')
  const code = new URL(page.url()).hash.slice(1).split('/')[0] ?? ''
  expect(JSON.stringify(body)).not.toContain(code)
  expect(await waiting(page)).toBeNull()
})

test('offline: the result is there, the yes waits, and is sent when the connection is back', async ({
  page,
  context,
}) => {
  const batches = await collect(context, [0, 200])
  await finishQuiz(page)
  await page.getByRole('button', { name: 'Send the summary' }).click()
  await expect(page.getByText(/could not be reached/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your courses' })).toBeVisible()
  const kept = JSON.parse((await waiting(page)) ?? '')
  expect(Object.keys(kept.waiting[0])).toEqual(['code', 'role', 'account', 'agreedAt'])
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect.poll(() => batches.length).toBe(2)
  await expect.poll(() => waiting(page)).toBeNull()
  expect(batches[1]?.body).toEqual(batches[0]?.body)
})

test('500: the result is unaffected, and it is sent when a result is looked at later', async ({
  page,
  context,
}) => {
  const batches = await collect(context, [500, 200])
  await finishQuiz(page)
  await page.getByRole('button', { name: 'Send the summary' }).click()
  await expect(page.getByText(/could not be reached/)).toBeVisible()
  await page.reload()
  await expect.poll(() => batches.length).toBe(2)
  await expect.poll(() => waiting(page)).toBeNull()
  expect(batches[1]?.body).toEqual(batches[0]?.body)
})

test('a yes that waits is taken back', async ({ page, context }) => {
  await collect(context, [500])
  await finishQuiz(page)
  await page.getByRole('button', { name: 'Send the summary' }).click()
  await page.getByRole('button', { name: 'Do not send it after all' }).click()
  await expect(page.getByText('Nothing is sent.')).toBeVisible()
  expect(await waiting(page)).toBeNull()
})

test('somebody else’s link asks nothing', async ({ page, context }) => {
  const batches = await collect(context, [])
  await finishQuiz(page)
  const link = page.url()
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.getByRole('heading', { name: 'Your courses' })).toBeVisible()
  await expect(other.getByText(/have a summary/)).toHaveCount(0)
  expect(batches).toEqual([])
})

test('the policy opens for the collector’s origin and no other', async ({ page }) => {
  await page.goto('./')
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute(
    'content',
    /connect-src 'self' https:\/\/relay\.school\.example;/,
  )
})

test('a frame of a host that asks for no scheme has the provider’s', async ({ page, site }) => {
  const host = await serveHost({
    '/': `<!doctype html><title>Host</title><iframe src="${site}"></iframe>`,
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(host.origin)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.frame-line')).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light')
  await host.close()
})
