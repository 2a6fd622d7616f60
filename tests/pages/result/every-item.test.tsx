// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type * as LoadWords from '#content/banks/load-words.ts'
import type { Attempt, Item } from '#engine/types.ts'
import { loadText } from '#messages/text.ts'
import { EveryItem } from '#pages/result/items/every-item.tsx'
import { bestOf, worstOf } from '../../fixtures/respondents.ts'
import { attemptOf, items, reportOf } from './report-of.ts'

const network = vi.hoisted(() => ({ isDown: false, calls: 0 }))
vi.mock('#content/banks/load-words.ts', async (importOriginal) => {
  const original = await importOriginal<typeof LoadWords>()
  return {
    ...original,
    loadRationales: (bank: string) => {
      network.calls += 1
      return network.isDown ? Promise.reject(new Error('down')) : original.loadRationales(bank)
    },
  }
})

beforeAll(async () => {
  await Promise.all([loadText('en', 'shell'), loadText('en', 'resultDetails')])
})
beforeEach(() => Object.assign(network, { isDown: false, calls: 0 }))
afterEach(cleanup)

const show = (attempt: Attempt) =>
  render(<EveryItem report={reportOf(attempt)} attempt={attempt} />)
const open = () =>
  userEvent.click(screen.getByText(`Show all ${items.length} with the key and the reasons`))
const reviews = () => screen.getAllByRole('heading', { name: /^Question/ })
const itemOf = (question: HTMLElement): HTMLElement => {
  const review = question.closest('li')
  if (!review) throw new Error('a question outside the list')
  return review
}
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }))

/** The first item of each area is answered badly, the second is not sure, the third not reached. */
const place = (item: Item) => items.filter(({ area }) => area === item.area).indexOf(item)
const mixed = attemptOf((item) =>
  place(item) === 0
    ? worstOf(item)
    : place(item) === 1
      ? null
      : place(item) === 2
        ? undefined
        : bestOf(item),
)

test('the words are fetched when the list is opened, not before', async () => {
  show(mixed)
  expect(network.calls).toBe(0)
  await open()
  await screen.findByText(`${items.length} of ${items.length} questions shown.`)
  expect(network.calls).toBe(1)
  expect(reviews()).toHaveLength(items.length)
})

test('an item shows the answer beside the key, the reasons and the points', async () => {
  show(mixed)
  await open()
  await screen.findAllByRole('heading', { name: /^Question/ })
  const bad = items.findIndex((item) => item.type === 'judgement' && place(item) === 0)
  const review = within(itemOf(reviews()[bad] as HTMLElement))
  const options = review.getAllByRole('listitem').map((option) => option.textContent)
  expect(options[0]).toMatch(/You: worst Key: best/)
  expect(options[3]).toMatch(/You: best Key: worst/)
  expect(review.getByText(/^\d+ of \d+ points$/)).toBeTruthy()
  expect(review.getByText('Principle.')).toBeTruthy()
})

test('not sure and not reached are told apart', async () => {
  show(mixed)
  await open()
  await screen.findAllByRole('heading', { name: /^Question/ })
  expect(screen.getAllByText(/^Not sure, counts as the average guess/)).toHaveLength(5)
  expect(screen.getAllByText(/^Not reached/)).toHaveLength(5)
})

test('filters narrow the list together, and say so', async () => {
  show(mixed)
  await open()
  await screen.findAllByRole('heading', { name: /^Question/ })
  await press(/^Not sure/)
  expect(screen.getByRole('button', { name: /^Not sure/ }).getAttribute('aria-pressed')).toBe(
    'true',
  )
  expect(reviews()).toHaveLength(5)
  await press(/^Leadership/)
  expect(screen.getByRole('status').textContent).toBe(`1 of ${items.length} questions shown.`)
  expect(reviews().map((question) => question.textContent)).toEqual([
    expect.stringContaining('Leadership'),
  ])
  await press(/^Worth a look/)
  expect(within(itemOf(reviews()[0] as HTMLElement)).queryByText(/^Not reached/)).toBeNull()
})

test('an empty choice is said in words', async () => {
  show(attemptOf(bestOf))
  await open()
  await screen.findAllByRole('heading', { name: /^Question/ })
  await press(/^Worth a look/)
  expect(screen.getByRole('status').textContent).toBe('No question fits both choices.')
})

test('words that cannot be fetched can be tried for again', async () => {
  network.isDown = true
  show(mixed)
  await open()
  expect((await screen.findByRole('alert')).textContent).toContain('could not be fetched')
  network.isDown = false
  await press(/^Try again/)
  expect(await screen.findAllByRole('heading', { name: /^Question/ })).toHaveLength(items.length)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('points of an area are the sum over what was answered', async () => {
  const attempt = attemptOf((item) => (item.area === 'technical' ? bestOf(item) : undefined))
  show(attempt)
  await userEvent.click(screen.getByText('How this was scored'))
  const rows = screen.getAllByRole('row').slice(1)
  const cells = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  )
  const most = reportOf(attempt).items.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
  const shown = String(Math.round(10 * most))
  expect(cells[0]).toEqual([String(reportOf(attempt).items.length), shown, shown])
  expect(cells[1]).toEqual(['0', '0', '0'])
})
