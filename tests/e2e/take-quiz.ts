import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { Bank, Item, Response } from '#engine/types.ts'
import { expect } from './fixtures.ts'

export const bank: Bank = JSON.parse(readFileSync('src/content/banks/2026-1/items.json', 'utf8'))
type Words = Record<string, { stem: string; options: Record<string, string> }>
const words: Words = JSON.parse(readFileSync('src/content/banks/2026-1/en.json', 'utf8'))

/** The item on the screen, found by its stem. */
export async function currentItem(page: Page): Promise<Item> {
  await expect(page.locator('fieldset')).toBeVisible()
  const stem = await page.locator('#stem').innerText()
  const item = bank.items.find(({ id }) => words[id]?.stem === stem)
  if (!item) throw new Error(`no item with the stem: ${stem}`)
  return item
}

export async function expectQuestion(page: Page, number: number, total: number): Promise<void> {
  await expect(page.getByRole('heading', { name: `Question ${number} of ${total}` })).toBeVisible()
}

/** Rates the first area, skips the other four. */
export async function passSelfRatings(
  page: Page,
  press: (name: string) => Promise<void>,
): Promise<void> {
  await page.getByRole('radio').nth(2).check()
  await press('Next')
  for (let i = 0; i < 4; i++) await press('Skip')
}

/** The response a mixed respondent gives: full credit on even items, the first option otherwise. */
export function responseFor(item: Item, index: number): Response {
  const ids = item.options.map(({ id }) => id)
  const isGood = index % 2 === 0
  switch (item.type) {
    case 'judgement': {
      const ranked = item.options.toSorted((a, b) => b.credit - a.credit).map(({ id }) => id)
      const [first = '', second = '', , last = ''] = ranked
      return isGood ? { best: first, worst: last } : { best: second, worst: first }
    }
    case 'knowledge':
      return isGood ? item.key : (ids.find((id) => id !== item.key) ?? '')
    case 'order':
      return ids.toReversed()
    case 'multi':
      return isGood ? item.keys : ids.slice(0, item.keys.length)
  }
}

/** Gives a response with the pointer; steps of an order item are moved by their buttons. */
export async function answerByPointer(page: Page, item: Item, response: Response): Promise<void> {
  const text = (id: string) => words[item.id]?.options[id] ?? ''
  if (response === null) return page.getByRole('checkbox', { name: 'Not sure' }).check()
  if (typeof response === 'string') {
    return page.getByRole('radio', { name: text(response), exact: true }).check()
  }
  if ('best' in response) {
    await page.getByRole('radio', { name: `Best: ${text(response.best)}` }).check()
    await page.getByRole('radio', { name: `Worst: ${text(response.worst)}` }).check()
    return
  }
  if (item.type === 'multi') {
    for (const id of response)
      await page.getByRole('checkbox', { name: text(id), exact: true }).check()
    return
  }
  await arrange(page, response.map(text), (name) =>
    page.getByRole('button', { name, exact: true }).click(),
  )
}

/** Gives a response with the keyboard alone. */
export async function answerByKeyboard(page: Page, item: Item, response: Response): Promise<void> {
  const text = (id: string) => words[item.id]?.options[id] ?? ''
  const pressOn = async (name: string, role: 'radio' | 'checkbox' | 'button') => {
    await focusByTab(page, name, role)
    await page.keyboard.press(' ')
  }
  if (response === null) return pressOn('Not sure', 'checkbox')
  if (typeof response === 'string') return pickByArrows(page, text(response))
  if ('best' in response) {
    await pickByArrows(page, `Best: ${text(response.best)}`)
    await pickByArrows(page, `Worst: ${text(response.worst)}`)
    return
  }
  if (item.type === 'multi') {
    for (const id of response) await pressOn(text(id), 'checkbox')
    return
  }
  await arrange(page, response.map(text), (name) => pressOn(name, 'button'))
}

/** Brings the steps into the wanted order, from the top, by 'Move up'; keeps it if it is there. */
async function arrange(
  page: Page,
  wanted: readonly string[],
  press: (name: string) => Promise<void>,
): Promise<void> {
  const steps = page.locator('ol li .option-text')
  let moved = false
  for (const [place, step] of wanted.entries()) {
    let at = (await steps.allInnerTexts()).indexOf(step)
    for (; at > place; at--) {
      await press(`Move up: ${step}`)
      moved = true
    }
  }
  expect(await steps.allInnerTexts()).toEqual(wanted)
  if (!moved) await press('Keep this order')
}

/** Tabs on until the named control has focus; a radio group is one stop. */
async function focusByTab(page: Page, name: string, role: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const isThere = await page
      .getByRole(role as 'button', { name, exact: true })
      .evaluate((element) => element === document.activeElement)
    if (isThere) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} cannot be reached with Tab`)
}

/** Tabs to the radio's group, then goes through it with the arrow keys. */
async function pickByArrows(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('radio', { name, exact: true })
  const group = await wanted.getAttribute('name')
  for (let i = 0; i < 60; i++) {
    const focused = await page.evaluate(() =>
      document.activeElement instanceof HTMLInputElement ? document.activeElement.name : '',
    )
    if (focused === group) break
    await page.keyboard.press('Tab')
  }
  const isFocused = () => wanted.evaluate((element) => element === document.activeElement)
  for (let i = 0; i < 8 && !(await isFocused()); i++) await page.keyboard.press('ArrowDown')
  if (!(await wanted.isChecked())) await page.keyboard.press(' ')
  await expect(wanted).toBeChecked()
}
