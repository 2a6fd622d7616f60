import type { Locator, Page } from '@playwright/test'
import { findAxeViolations, expect, test } from './fixtures.ts'
import { answerByPointer, currentItem, expectQuestion, responseFor } from './take-quiz.ts'

const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('nothing is saved: the attempt’s link goes on elsewhere, and lets go of it once saved', async ({
  page,
  browser,
  baseURL,
}) => {
  const link = await takeUnsaved(page, 3)
  expect(new URL(link).hash).toMatch(/^#resume=[0-9A-Z]+$/)
  expect(await findAxeViolations(page)).toEqual([])

  const elsewhere = await browser.newPage(baseURL === undefined ? {} : { baseURL })
  await elsewhere.goto(link)
  await expectQuestion(elsewhere, 4, 10)
  await expect(elsewhere.getByText('Picked up where you left off.')).toBeVisible()
  await expect(elsewhere).not.toHaveURL(/#/)
  await elsewhere.reload()
  await expectQuestion(elsewhere, 4, 10)
  await elsewhere.close()
})

test('where another attempt has answers, nothing is forgotten without a yes', async ({
  page,
  context,
}) => {
  const link = await takeUnsaved(page, 2)
  const other = await context.newPage()
  await begin(other, 1)
  await other.goto('guide/')
  await other.goto(link)
  const dialog = other.getByRole('dialog')
  await expect(dialog).toContainText('Here: quick form, 1 answer.')
  await expect(dialog).toContainText('In the link: quick form, 2 answers.')
  expect(await findAxeViolations(other)).toEqual([])
  await click(other, 'Keep the one here')
  await expectQuestion(other, 2, 10)
  await expect(other).not.toHaveURL(/#/)

  await other.goto('guide/')
  await other.goto(link)
  await click(other, 'Take up the link’s')
  await expectQuestion(other, 3, 10)
})

test('a damaged link is said, and the quiz can be taken', async ({ page }) => {
  await page.goto('quiz/#resume=10000XYZ')
  const notice = page.getByText('an attempt that could not be read')
  await expect(notice).toBeInViewport()
  const topOf = async (place: Locator) => (await place.boundingBox())?.y ?? NaN
  expect(await topOf(notice), 'above the question').toBeLessThan(await topOf(page.locator('h1')))
  await click(page, 'Got it')
  await click(page, 'Go straight to the questions')
  await expectQuestion(page, 1, 10)
})

/** Answers items where storage is blocked; the link it then gives. */
async function takeUnsaved(page: Page, items: number): Promise<string> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await begin(page, items)
  await page.getByText('Not saved here').click()
  return page.getByRole('textbox', { name: 'Link to this attempt' }).inputValue()
}

async function begin(page: Page, items: number): Promise<void> {
  await page.goto('quiz/?form=quick')
  await click(page, 'Go straight to the questions')
  for (let i = 0; i < items; i++) {
    await expectQuestion(page, i + 1, 10)
    const item = await currentItem(page)
    await answerByPointer(page, item, responseFor(item, i))
    await click(page, 'Next')
  }
}
