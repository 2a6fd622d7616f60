import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { answerByPointer, currentItem, expectQuestion, responseFor } from './take-quiz.ts'

const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const toItems = (page: Page) => click(page, 'Go straight to the questions')

test('a form or role named like a part of every object is told as unknown', async ({ page }) => {
  await page.goto('quiz/?form=toString&role=constructor')
  await expect(page.getByText('There is no form called ‘toString’.')).toBeVisible()
  await expect(page.getByText('There is no role called ‘constructor’.')).toBeVisible()
  await toItems(page)
  await expectQuestion(page, 1, 10)
})

test('a tick at ‘Not sure’ outlives a reload, and so does what it stands beside', async ({
  page,
}) => {
  await page.goto('quiz/?form=quick')
  await toItems(page)
  const item = await currentItem(page)
  await answerByPointer(page, item, responseFor(item, 0))
  const unsure = page.getByRole('checkbox', { name: 'Not sure' })
  await unsure.check()
  await page.reload()
  await expect(unsure).toBeChecked()
  await unsure.uncheck()
  await expect(page.locator('input[name=best]:checked')).toHaveCount(1)
})

test('Back from a result begins nothing, and leads to the result again', async ({ page }) => {
  await page.goto('quiz/?form=quick')
  await toItems(page)
  for (let n = 1; n <= 10; n++) {
    await expectQuestion(page, n, 10)
    await page.getByRole('checkbox', { name: 'Not sure' }).check()
    await click(page, 'Next')
  }
  await click(page, 'See my result')
  await expect(page.locator('h1.band')).toBeVisible()
  const result = page.url()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'This attempt is finished.' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('tpm-readiness.draft'))).toBeNull()
  await page.getByRole('link', { name: 'See its result' }).click()
  await expect(page).toHaveURL(result)
})

test('a new attempt starts at its first step, wherever the page stood before', async ({ page }) => {
  await page.goto('quiz/?form=quick')
  await toItems(page)
  await page.evaluate(() => localStorage.removeItem('tpm-readiness.draft'))
  await page.reload()
  await expect(page.getByText('Self-rating 1 of 5')).toBeVisible()
})

test('a self-rating picked before script is here is kept', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('quiz/?form=full', { waitUntil: 'commit' })
  const fourth = page.getByRole('radio').nth(3)
  await fourth.check()
  release()
  await page.waitForFunction(() => localStorage.getItem('tpm-readiness.draft') !== null)
  await expect(fourth).toBeChecked()
  await click(page, 'Next')
  await expect(page.getByText('Self-rating 2 of 5')).toBeVisible()
})

test('start over is offered on every question', async ({ page }) => {
  await page.goto('quiz/?form=quick')
  await toItems(page)
  await page.getByRole('checkbox', { name: 'Not sure' }).check()
  await click(page, 'Next')
  await expectQuestion(page, 2, 10)
  await click(page, 'Start over')
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByText('Self-rating 1 of 5')).toBeVisible()
})

test('what has the keyboard’s focus is never under the buttons at the foot', async ({ page }) => {
  await page.goto('quiz/?form=full')
  await toItems(page)
  for (let n = 1; n <= 12; n++) {
    await expectQuestion(page, n, 28)
    await page.keyboard.press('Tab')
    for (let stop = 0; stop < 24; stop++) {
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement
        const foot = document.querySelector('.step-actions')?.getBoundingClientRect()
        if (!focused || !foot || focused.closest('.step-actions')) return 'at the foot'
        const box = focused.getBoundingClientRect()
        return box.top >= foot.top && box.top < foot.bottom ? focused.outerHTML : null
      })
      if (hidden === 'at the foot') break
      expect(hidden).toBeNull()
      await page.keyboard.press('Tab')
    }
    await page.getByRole('checkbox', { name: 'Not sure' }).check()
    await click(page, 'Next')
  }
})

test('in forced colours a picked best and a picked worst can be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('quiz/?form=quick')
  await toItems(page)
  await page.locator('input[name=best]').nth(0).check()
  await page.locator('input[name=worst]').nth(1).check()
  const lookOf = (cell: string, place: number) =>
    page
      .locator(cell)
      .nth(place)
      .evaluate((element) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(element)
        return `${backgroundColor} ${backgroundImage}`
      })
  expect(await lookOf('.cell.best', 0)).not.toBe(await lookOf('.cell.best', 2))
  expect(await lookOf('.cell.worst', 1)).not.toBe(await lookOf('.cell.worst', 2))
})
