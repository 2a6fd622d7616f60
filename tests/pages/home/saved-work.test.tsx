// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadText } from '#messages/text.ts'
import { SavedWork } from '#pages/home/saved-work.tsx'
import { HISTORY_KEY, readHistory } from '#session/history.ts'
import { codeOf, makeAttempt } from '../real-codes.ts'

beforeAll(async () => {
  await Promise.all([loadText('en', 'shell'), loadText('en', 'home')])
})
beforeEach(() => localStorage.clear())
afterEach(cleanup)

const older = codeOf(makeAttempt({ form: 'quick-b', date: '2026-01-02' }, 0, 4))
const newer = codeOf(makeAttempt({ form: 'full-a', date: '2026-03-14' }, 1, 5))

function keep(...codes: readonly string[]) {
  const takes = codes.map((code) => ({ code, savedAt: '2026-02-01' }))
  localStorage.setItem(HISTORY_KEY, JSON.stringify({ v: 1, takes }))
}

const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

test('newest first, each a link to its result, and the change in one sentence', () => {
  keep(newer, older)
  render(<SavedWork />)
  expect(links()).toEqual([`result/#${newer}`, `result/#${older}`])
  expect(screen.getByText(/Ready to interview, 100/)).toBeTruthy()
  expect(screen.getByText(/Read against Entry TPM/)).toBeTruthy()
  expect(screen.getByText(/From Quick B of 2 January 2026 to Full A of 14 March 2026/)).toBeTruthy()
  expect(screen.getByText('beyond the margin')).toBeTruthy()
})

test('one is forgotten only after it is confirmed', async () => {
  keep(newer, older)
  render(<SavedWork />)
  const forget = { name: 'Forget the result of 2 January 2026' }
  await userEvent.click(screen.getByRole('button', forget))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep' }))
  expect(readHistory(localStorage).takes).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', forget))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Forget' }))
  expect(readHistory(localStorage).takes.map(({ code }) => code)).toEqual([newer])
  expect(screen.getByRole('status').textContent).toMatch(/2 January 2026 is forgotten/)
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your past results' }))
})

test('all are forgotten, and that is said', async () => {
  keep(newer, older)
  render(<SavedWork />)
  await userEvent.click(screen.getByRole('button', { name: 'Forget all' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Forget' }))
  expect(localStorage.getItem(HISTORY_KEY)).toBeNull()
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByRole('status').textContent).toMatch(/All past results are forgotten/)
})

test('a code of no use stands there to be forgotten', () => {
  keep('BROKEN')
  render(<SavedWork />)
  expect(screen.getByText(/cannot read this one/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Forget the result of 1 February 2026' })).toBeTruthy()
})

test.each([
  ['{', /could not be read/],
  ['{"v":2}', /newer version/],
])('an unreadable history is said to be so: %s', (stored, words) => {
  localStorage.setItem(HISTORY_KEY, stored)
  render(<SavedWork />)
  expect(screen.getByText(words)).toBeTruthy()
  expect(localStorage.getItem(HISTORY_KEY)).toBe(stored)
})

test('without any there is no section', () => {
  keep()
  render(<SavedWork />)
  expect(screen.queryByRole('heading')).toBeNull()
})
