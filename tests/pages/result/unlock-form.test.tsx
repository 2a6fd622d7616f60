// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { lockCode } from '#code/locked.ts'
import { loadText } from '#messages/text.ts'
import { UnlockForm } from '#pages/result/unlock-form.tsx'
import { codeOf, makeAttempt } from '../real-codes.ts'

const PASSPHRASE = 'copper lantern velvet april'
const code = codeOf(makeAttempt({ form: 'quick-a' }))
let locked = ''
beforeAll(async () => {
  await loadText('en', 'resultShare')
  locked = await lockCode(code, PASSPHRASE)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Passphrase' })

test('a wrong passphrase is said and kept in the field; the right one opens', async () => {
  const open = vi.fn<(code: string) => void>()
  render(<UnlockForm code={locked} open={open} />)
  await userEvent.type(field(), 'copper lantern velvet may{Enter}')
  expect(await screen.findByText(/not its passphrase/, {}, { timeout: 5_000 })).toBeTruthy()
  expect(field().value).toBe('copper lantern velvet may')
  expect(document.activeElement).toBe(field())
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect(open).not.toHaveBeenCalled()
  await userEvent.clear(field())
  await userEvent.type(field(), `${PASSPHRASE}{Enter}`)
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith(code), { timeout: 5_000 })
})

test('a page over plain http says that it cannot', async () => {
  vi.stubGlobal('crypto', {})
  render(<UnlockForm code={locked} open={() => {}} />)
  await userEvent.type(field(), `${PASSPHRASE}{Enter}`)
  expect(await screen.findByText(/plain http/)).toBeTruthy()
})
