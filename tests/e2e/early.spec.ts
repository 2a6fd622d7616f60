import type { Page } from '@playwright/test'
import { BANKS } from '#content/banks/register.ts'
import { decode } from '#code/decode.ts'
import { expect, test } from './fixtures.ts'
import { expectQuestion } from './take-quiz.ts'

const DELAY = 5000
const FIRST = 'Self-rating 1 of 5, not scored'

test.beforeEach(async ({ page }) => {
  test.setTimeout(60_000)
  await delayScript(page)
})

test('the first screen is answered before script arrives, and the answer is kept', async ({
  page,
}) => {
  await page.goto('quiz/?form=full&role=tpm-senior', { waitUntil: 'commit' })
  await page.getByRole('radio').nth(3).check()
  await expect(page.locator('[data-live]')).toHaveCount(0)
  await expect(page.locator('[data-live]')).toHaveCount(1, { timeout: 15_000 })
  await expect(page.getByText(FIRST)).toBeVisible()
  await expect(page.getByRole('radio').nth(3)).toBeChecked()
  expect(await savedRating(page)).toBe(4)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Self-rating 2 of 5, not scored')).toBeVisible()
  await expect(page).toHaveURL(/\?form=full&role=tpm-senior$/)
})

for (const [name, screen] of [
  ['Next', 'Self-rating 2 of 5, not scored'],
  ['Skip', 'Self-rating 2 of 5, not scored'],
  ['Go straight to the questions', 'Question 1 of 28'],
] as const) {
  test(`${name}, pressed before script arrives, is held and answered then`, async ({ page }) => {
    await page.goto('quiz/?form=full', { waitUntil: 'commit' })
    await page.getByRole('radio').nth(1).check()
    await page.getByRole('button', { name }).click()
    await expect(page.getByText('One moment, the next screen is on its way.')).toBeVisible()
    await expect(page.getByText(FIRST)).toBeVisible()
    await expect(page.getByText(screen)).toBeVisible({ timeout: 15_000 })
    await expect(page).toHaveURL(/\?form=full$/)
    expect(await savedRating(page)).toBe(name === 'Skip' ? null : 2)
  })
}

test('with an attempt to resume, nothing of it is overwritten', async ({ page }) => {
  await page.goto('quiz/?form=quick')
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  await expectQuestion(page, 1, 10)
  const before = await savedDraft(page)

  await page.goto('quiz/', { waitUntil: 'commit' })
  await page.getByRole('radio').nth(4).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('One moment')).toBeVisible()
  await expect(page.locator('[data-live]')).toHaveCount(1, { timeout: 15_000 })
  await expectQuestion(page, 1, 10)
  await expect(page.getByText('One moment')).toBeHidden()
  expect(await savedDraft(page)).toEqual(before)
  expect(await savedRating(page)).toBe(2)
})

async function delayScript(page: Page): Promise<void> {
  await page.route(/assets\/index-.*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, DELAY))
    await route.continue()
  })
}

type Draft = { readonly code: string; readonly seed: number; readonly position: number }

async function savedDraft(page: Page): Promise<Draft> {
  const text = await page.evaluate(() => localStorage.getItem('tpm-readiness.draft'))
  const { code, seed, position }: Draft = JSON.parse(text ?? '{}')
  return { code, seed, position }
}

/** The technical self-rating of the stored draft; null where it was skipped. */
async function savedRating(page: Page): Promise<number | null> {
  const decoded = decode((await savedDraft(page)).code, BANKS)
  if (!decoded.ok || decoded.kind !== 'answers') throw new Error('no draft')
  return decoded.attempt.selfRatings?.technical ?? null
}
