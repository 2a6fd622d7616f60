import type { Page } from '@playwright/test'
import { BANKS } from '#content/banks/register.ts'
import { ROLES, findRole } from '#content/roles.ts'
import { decode } from '#code/decode.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { readinessFor } from '#engine/readiness.ts'
import { BAND_CUTS } from '#content/roles.ts'
import { scoreOf } from '#engine/scale.ts'
import type { Response } from '#engine/types.ts'
import { expect, test } from './fixtures.ts'
import {
  answerByKeyboard,
  answerByPointer,
  bank,
  currentItem,
  expectQuestion,
  passSelfRatings,
  responseFor,
} from './take-quiz.ts'

const FORMS = [
  { kind: 'quick', items: 10 },
  { kind: 'full', items: 28 },
] as const

for (const { kind, items } of FORMS) {
  test(`the ${kind} form is taken by pointer and read as the engine reads it`, async ({ page }) => {
    const click = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await page.goto('./')
    await page.getByRole('button', { name: `Start ${kind}` }).click()
    await passSelfRatings(page, click)
    const given = await answerAll(page, items, answerByPointer, () => click('Next'))
    await click('See my result')
    await expectEngineResult(page, `${kind}-a`, given)
  })

  test(`the ${kind} form is taken by keyboard alone`, async ({ page }) => {
    const press = async (name: string) => {
      await tabTo(page, name)
      await page.keyboard.press('Enter')
    }
    await page.goto('./')
    await tabTo(page, `Start ${kind}`)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Self-rating 1 of 5')).toBeVisible()
    await tabToRadios(page)
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    for (let i = 0; i < 4; i++) {
      await expect(page.getByText(`Self-rating ${i + 2} of 5`)).toBeVisible()
      await press('Skip')
    }
    const given = await answerAll(page, items, answerByKeyboard, () => press('Next'))
    await press('See my result')
    await expectEngineResult(page, `${kind}-a`, given)
  })
}

test('reload in the middle loses nothing, and home offers the way back', async ({ page }) => {
  const click = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.goto('quiz/?form=quick&role=tpm-senior')
  await passSelfRatings(page, click)
  const given = await answerAll(page, 3, answerByPointer, () => click('Next'), 10)
  await expectQuestion(page, 4, 10)
  await page.getByRole('radio').first().check()
  await page.reload()
  await expectQuestion(page, 4, 10)
  await expect(page.getByRole('radio').first()).toBeChecked()
  await page.goBack()
  await expectQuestion(page, 3, 10)
  await page.goForward()
  await expectQuestion(page, 4, 10)

  await page.goto('./')
  await page.getByRole('link', { name: 'Resume the quick form at question 4 of 10' }).click()
  await expectQuestion(page, 4, 10)
  for (const [i, id] of Object.keys(given).toReversed().entries()) {
    await click('Back')
    await expectQuestion(page, 3 - i, 10)
    expect((await currentItem(page)).id).toBe(id)
  }
})

test('not sure is an answer, and an option cannot be best and worst', async ({ page }) => {
  await page.goto('quiz/?form=quick')
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  await expectQuestion(page, 1, 10)
  const [best, worst] = [page.locator('input[name=best]'), page.locator('input[name=worst]')]
  await best.nth(0).check()
  await worst.nth(1).check()
  await best.nth(1).check()
  await expect(worst.nth(1)).not.toBeChecked()
  await expect(page.getByText('Worst is open again')).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('alert')).toHaveText(/Pick a best and a worst/)
  await page.getByRole('checkbox', { name: 'Not sure' }).check()
  await expect(best.nth(1)).not.toBeChecked()
  await page.getByRole('button', { name: 'Next' }).click()
  await expectQuestion(page, 2, 10)
})

test('the quick form continues into the full one with nothing asked twice', async ({ page }) => {
  const click = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.goto('quiz/?form=quick')
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  const given = await answerAll(page, 10, answerByPointer, () => click('Next'))
  await page.getByRole('button', { name: /Continue for detail/ }).click()
  await expectQuestion(page, 11, 28)
  const item = await currentItem(page)
  expect(Object.keys(given)).not.toContain(item.id)
  await page.reload()
  await expectQuestion(page, 11, 28)
})

test('start over asks first, and another form does not forget the present one', async ({
  page,
}) => {
  await page.goto('quiz/?form=quick')
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  await answerAll(
    page,
    1,
    answerByPointer,
    () => page.getByRole('button', { name: 'Next' }).click(),
    10,
  )
  await page.goto('quiz/?form=full')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('1 answer')
  await dialog.getByRole('button', { name: 'Resume it' }).click()
  await expectQuestion(page, 2, 10)
  await expect(page).toHaveURL(/form=quick/)
  await page.reload()
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Keep going' }).click()
  await expectQuestion(page, 2, 10)
  await page.getByRole('button', { name: 'Start over' }).click()
  await dialog.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByText('Self-rating 1 of 5')).toBeVisible()
})

test('an unknown form or role is said, and the default is taken', async ({ page }) => {
  await page.goto('quiz/?form=huge&role=astronaut')
  await expect(page.getByText('There is no form called ‘huge’')).toBeVisible()
  await expect(page.getByText('There is no role called ‘astronaut’')).toBeVisible()
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  await expectQuestion(page, 1, 10)
})

test.describe('storage', () => {
  test('that is missing: the quiz works and says so once', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await page.goto('quiz/?form=quick')
    await page.getByRole('button', { name: 'Go straight to the questions' }).click()
    await expect(page.getByText('keeps no data for this page')).toBeVisible()
    await page.getByRole('button', { name: 'Got it' }).click()
    const click = () => page.getByRole('button', { name: 'Next' }).click()
    const given = await answerAll(page, 10, answerByPointer, click)
    await expect(page.getByText('keeps no data for this page')).toBeHidden()
    await page.getByRole('button', { name: 'See my result' }).click()
    await expectEngineResult(page, 'quick-a', given)
  })

  for (const [name, stored, words] of [
    ['corrupt', '{"v":1,"code":"nonsense"', 'could not be read'],
    ['newer', '{"v":2,"code":"1000"}', 'newer version'],
  ] as const) {
    test(`that is ${name}: nothing unreadable is overwritten`, async ({ page }) => {
      await page.goto('guide/')
      await page.evaluate((value) => localStorage.setItem('tpm-readiness.draft', value), stored)
      await page.goto('quiz/?form=quick')
      await page.getByRole('button', { name: 'Go straight to the questions' }).click()
      await answerAll(
        page,
        1,
        answerByPointer,
        () => page.getByRole('button', { name: 'Next' }).click(),
        10,
      )
      await expect(page.getByText(words)).toBeVisible()
      const kept = await page.evaluate(() => Object.values({ ...localStorage }))
      expect(kept).toContain(stored)
    })
  }
})

type Answer = typeof answerByPointer

/** Answers `count` items as the mixed respondent does; returns what was given. */
async function answerAll(
  page: Page,
  count: number,
  answer: Answer,
  next: () => Promise<void>,
  total = count,
): Promise<Record<string, Response>> {
  const given: Record<string, Response> = {}
  for (let i = 0; i < count; i++) {
    await expectQuestion(page, i + 1, total)
    const item = await currentItem(page)
    const response = i === 4 ? null : responseFor(item, i)
    await answer(page, item, response)
    given[item.id] = response
    await next()
  }
  return given
}

/** The result page's code carries what was given, and its band and scores are the engine's. */
async function expectEngineResult(
  page: Page,
  form: string,
  given: Record<string, Response>,
): Promise<void> {
  await expect(page).toHaveURL(/\/result\/#/)
  const decoded = decode(new URL(page.url()).hash, BANKS)
  if (!decoded.ok || decoded.kind !== 'answers') throw new Error('the address holds no answers')
  expect(decoded.attempt.form).toBe(form)
  for (const [id, response] of Object.entries(given)) {
    const read = decoded.attempt.responses[id]
    if (Array.isArray(response) && bank.items.find((item) => item.id === id)?.type === 'multi') {
      expect(new Set(read as string[])).toEqual(new Set(response))
    } else expect(read).toEqual(response)
  }
  const areas = estimateAreas(bank, form, given)
  const role = findRole('tpm-entry') ?? ROLES[0]
  if (!role) throw new Error('no role')
  const readiness = readinessFor(areas, role, BAND_CUTS, bank.model.inflation)
  const bands = {
    building: 'Building',
    approaching: 'Approaching',
    ready: 'Ready to interview',
    insufficient: 'Not enough to go on',
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(bands[readiness.band])
  for (const { area, theta } of areas) {
    const name =
      area === 'time-management' ? 'Time management' : area[0]?.toUpperCase() + area.slice(1)
    await expect(
      page.getByRole('row', { name: new RegExp(`^${name} .*${Math.round(scoreOf(theta))}`) }),
    ).toBeVisible()
  }
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    if (focused.startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} cannot be reached with Tab`)
}

async function tabToRadios(page: Page): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement instanceof HTMLInputElement)) return
  }
}
