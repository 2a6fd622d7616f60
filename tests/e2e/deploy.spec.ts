import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, type Route } from '@playwright/test'
import { deployNext } from './next-build.ts'
import { test, type Host } from './own-host.ts'
import { expectQuestion } from './take-quiz.ts'

test('another build is another build', ({ host }) => {
  const names = () =>
    readdirSync(join(host.folder, 'assets')).filter((name) => name.endsWith('.js'))
  const before = names()
  deployNext(host.folder)
  expect(names().filter((name) => before.includes(name))).toEqual([])
})

test('a tab of the build before goes on after a deploy, and nothing is lost', async ({
  page,
  host,
}) => {
  await beginQuiz(page, host)
  deployNext(host.folder)
  await page.getByRole('link', { name: 'Method' }).first().click()
  await expect(page).toHaveURL(/\/method\/$/)
  await expect(page.getByRole('heading', { level: 1, name: /How the quiz/ })).toBeVisible()
  await page.goto(`${host.address}quiz/`)
  await expectQuestion(page, 2, 10)
})

test('a page whose script has gone with a deploy is asked for once more', async ({
  page,
  host,
}) => {
  // The page as a cache held it: of the build before.
  const stale = async (route: Route) => {
    const response = await route.fetch()
    deployNext(host.folder)
    await route.fulfill({ response })
  }
  await page.route('**/quiz/', stale, { times: 1 })
  await page.goto(`${host.address}quiz/`)
  await expect(page.locator('[data-live]')).toHaveCount(1)
  await expect(page.getByText('could not be loaded')).toBeHidden()
})

test('where that does not help the page says so, once, and offers it again', async ({
  page,
  host,
}) => {
  const assets = join(host.folder, 'assets')
  renameSync(assets, `${assets}-away`)
  let visits = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) visits++
  })
  await page.goto(`${host.address}quiz/`)
  await expect(page.getByRole('alert').getByText('could not be loaded')).toBeVisible()
  expect(visits).toBe(2)
  await page.getByRole('radio').nth(2).check()
  renameSync(`${assets}-away`, assets)
  await page.getByRole('button', { name: 'Load it again' }).click()
  await expect(page.locator('[data-live]')).toHaveCount(1)
  await expect(page.getByText('could not be loaded')).toBeHidden()
})

test('offline, a page that is not here says so and keeps the way back', async ({ page, host }) => {
  await beginQuiz(page, host)
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Method' }).first().click()
  await expect(page.getByRole('alert').getByText('could not be loaded')).toBeVisible()
  await page.goBack()
  await page.context().setOffline(false)
  await expectQuestion(page, 2, 10)
})

/** To the second item, the first answered. */
async function beginQuiz(page: Page, { address }: Host): Promise<void> {
  await page.goto(`${address}quiz/?form=quick`)
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  await expectQuestion(page, 1, 10)
  await page.getByRole('checkbox', { name: 'Not sure' }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expectQuestion(page, 2, 10)
}
