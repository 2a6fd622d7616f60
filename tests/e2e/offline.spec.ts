import { createServer } from 'node:http'
import { expect, type Page } from '@playwright/test'
import { deployNext } from './next-build.ts'
import { test } from './own-host.ts'
import { answerByPointer, currentItem, expectQuestion, responseFor } from './take-quiz.ts'

const CODE = '100G5D05QMXNQAY0JNR7VFHG4EQCTEG01PSE'

test.use({ serviceWorkers: 'allow' })
test.beforeEach(() => test.setTimeout(60_000))

test('a quiz begun online ends offline, on a first visit', async ({ page, host }) => {
  await beginQuiz(page, host.address)
  await expectQuestion(page, 1, 10)
  await untilKept(page)
  await host.close()
  for (let i = 0; i < 10; i++) {
    await expectQuestion(page, i + 1, 10)
    const item = await currentItem(page)
    await answerByPointer(page, item, responseFor(item, i))
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.getByRole('button', { name: 'See my result' }).click()
  await expect(page).toHaveURL(/\/result\/#/)
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect(page.locator('.recharts-surface')).toBeAttached()
  await page.reload()
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('every page opens offline at its own address, whatever form, role or campaign it names', async ({
  page,
  host,
}) => {
  await beginQuiz(page, host.address)
  await untilKept(page)
  await page.evaluate(() => localStorage.clear())
  await host.close()
  for (const [path, heading] of [
    ['', /Take a reading/],
    ['quiz/?form=full&role=tpm-senior&utm_source=mail&ref=x', /Where would you put yourself/],
    ['guide/', /./],
    ['method/', /How the quiz/],
    ['advisor/', /./],
    [`result/#${CODE}`, /Building|Approaching|Ready/],
  ] as const) {
    await page.goto(`${host.address}${path}`)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }
})

test('offline, an address that is no page is no page, and the embed is not answered for', async ({
  page,
  host,
}) => {
  await beginQuiz(page, host.address)
  await untilKept(page)
  await page.evaluate(() => localStorage.clear())
  const embed = `${host.address}embed/v1.js`
  expect(await page.evaluate(ask, embed)).toBe(200)
  await host.close()
  expect(await page.evaluate(ask, embed)).toBe('no answer')
  expect(await page.evaluate(ask, `${host.address}no-such-page/`)).toBe('no answer')
  expect(await page.evaluate(ask, `${host.address}guide/`)).toBe(200)
})

test('a newer build waits while an attempt is in progress, and is taken when asked for', async ({
  page,
  host,
}) => {
  await beginQuiz(page, host.address)
  await expectQuestion(page, 1, 10)
  await untilKept(page)
  const scriptBefore = await scriptOf(page)
  deployNext(host.folder)
  await update(page)
  await expect(page.getByText('A newer version')).toBeHidden()
  await page.getByRole('checkbox', { name: 'Not sure' }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expectQuestion(page, 2, 10)
  await page.reload()
  await expectQuestion(page, 2, 10)
  expect(await scriptOf(page)).toBe(scriptBefore)

  await page.getByRole('link', { name: 'TPM Readiness' }).first().click()
  await expect(page.getByText('A newer version of this site is here.')).toBeVisible()
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Use it now' }).click(),
  ])
  expect(await scriptOf(page)).not.toBe(scriptBefore)
  await expect(page.getByText('A newer version')).toBeHidden()
  await page.getByRole('link', { name: /^Resume/ }).click()
  await expectQuestion(page, 2, 10)
})

test('another tab’s attempt goes on when a newer build is taken', async ({
  page,
  context,
  host,
}) => {
  await beginQuiz(page, host.address)
  await untilKept(page)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  deployNext(host.folder)
  const other = await context.newPage()
  await other.goto(`${host.address}guide/`)
  await update(other)
  await Promise.all([
    other.waitForEvent('load'),
    other.getByRole('button', { name: 'Use it now' }).click(),
  ])
  await page.getByRole('checkbox', { name: 'Not sure' }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expectQuestion(page, 2, 10)
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
})

test('inside another site’s page nothing is kept', async ({ page, host }) => {
  const around = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(`<!doctype html><title>Host</title><iframe src="${host.address}"></iframe>`)
  })
  await new Promise<void>((done) => around.listen(0, '127.0.0.1', done))
  const address = around.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  try {
    await page.goto(`http://127.0.0.1:${address.port}/`)
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    const frame = page.frames()[1]
    await page.waitForTimeout(1000)
    const count = await frame?.evaluate(
      async () => (await navigator.serviceWorker.getRegistrations()).length,
    )
    expect(count).toBe(0)
  } finally {
    around.closeAllConnections()
    around.close()
  }
})

/** To the first item, with a self-rating given: from then on a copy is kept. */
async function beginQuiz(page: Page, address: string): Promise<void> {
  await page.goto(`${address}quiz/?form=quick`)
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  await expectQuestion(page, 1, 10)
}

/** Until a copy of the build is kept and answers for this page. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    null,
    {
      timeout: 20_000,
    },
  )
}

/** Until a newer build has been found and waits. */
async function update(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    while (registration.waiting === null) await new Promise((done) => setTimeout(done, 50))
  })
}

async function scriptOf(page: Page): Promise<string | undefined> {
  const src = await page.locator('script[type=module]').getAttribute('src')
  return src?.replace(/^[./]+/, '')
}

function ask(url: string): Promise<number | string> {
  return fetch(url, { cache: 'no-store' }).then(
    ({ status }) => status,
    () => 'no answer',
  )
}
