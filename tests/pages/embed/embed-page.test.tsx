// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { loadText } from '#messages/text.ts'
import { EmbedPage } from '#pages/embed/embed-page.tsx'

beforeAll(async () => {
  await Promise.all([loadText('en', 'shell'), loadText('en', 'embed')])
})
beforeEach(() => {
  // Nothing is near: the live preview is the browser tests' business.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(cleanup)

function Address() {
  return <output>{useLocation().search}</output>
}

function show(search = '') {
  render(
    <MemoryRouter initialEntries={[`/embed/${search}`]}>
      <EmbedPage />
      <Address />
    </MemoryRouter>,
  )
  return userEvent.setup()
}

const snippet = (kind = 'HTML') =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: `${kind}, Snippet` }).value
const address = () => document.querySelector('output')?.textContent

test('what is chosen stands in the snippet and in the address', async () => {
  const user = show()
  await user.click(screen.getByRole('radio', { name: /^Popup/ }))
  await user.click(screen.getByRole('radio', { name: 'Full' }))
  await user.click(screen.getByRole('radio', { name: 'Dark' }))
  await user.type(screen.getByRole('textbox', { name: 'Your colour' }), '#ff0')
  expect(snippet().replaceAll(/\s+/g, ' ')).toContain(
    'mode="popup" theme="dark" accent="#ffff00" form="full"',
  )
  await waitFor(() => expect(address()).toBe('?mode=popup&first=full&scheme=dark&colour=ffff00'))
})

test('a shared address brings the setup back', () => {
  show('?mode=slider&against=tpm-senior&results=yes&trigger=yes')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Slider/ }).checked).toBe(true)
  expect(snippet()).toContain('role="tpm-senior"')
  expect(snippet()).toContain('results="summary"')
  expect(snippet()).toContain('data-readiness-open="readiness"')
})

test('the corrected accent is shown with its contrast on both grounds of both schemes', async () => {
  const user = show()
  await user.type(screen.getByRole('textbox', { name: 'Your colour' }), 'ffff00')
  const group = screen.getByRole('group', { name: 'Accent' })
  const [light, dark] = within(group).getAllByRole('listitem')
  expect(light?.textContent).toContain(
    'On light #6c6c00, corrected, so that it can be read; contrast 5.4 on the page, 4.5 on plates',
  )
  expect(dark?.textContent).toContain(
    'On dark #ffff00, as you gave it; contrast 16.7 on the page, 13.8 on plates',
  )
})

test.each([
  ['Your colour', 'teal', 'Give a colour as #rgb or #rrggbb.'],
  ['At least', '20', 'Give whole pixels, from 320 to 5000.'],
])('%s: %j changes nothing, and it is said why', async (label, typed, words) => {
  const user = show()
  await user.click(screen.getByText('More choices'))
  const before = snippet()
  await user.type(screen.getByRole('textbox', { name: label }), typed)
  expect(screen.getByText(words)).toBeTruthy()
  expect(snippet()).toBe(before)
})

test('heights and a button are asked for only where the mode knows them', async () => {
  const user = show()
  await user.click(screen.getByText('More choices'))
  expect(screen.queryByRole('textbox', { name: 'At least' })).not.toBeNull()
  expect(screen.queryByRole('checkbox', { name: /a button of mine/ })).toBeNull()
  await user.click(screen.getByRole('radio', { name: /^Popup/ }))
  expect(screen.queryByRole('textbox', { name: 'At least' })).toBeNull()
  expect(screen.queryByRole('checkbox', { name: /a button of mine/ })).not.toBeNull()
})

test('every kind of snippet is there, and copying says so', async () => {
  const user = show()
  for (const [name, part] of [
    ['iframe', '<iframe'],
    ['React', 'export function TpmReadiness'],
    ['WordPress', '<!-- wp:html -->'],
    ['Tag Manager', 'dataLayer'],
    ['HTML', '<tpm-readiness'],
  ] as const) {
    await user.click(screen.getByRole('radio', { name }))
    expect(snippet(name)).toContain(part)
  }
  await user.click(screen.getByRole('button', { name: 'Copy HTML, Snippet' }))
  expect(await navigator.clipboard.readText()).toBe(snippet())
  expect(screen.getByText('Copied.')).toBeTruthy()
})

test('a result handed on to a tag manager comes with a warning', async () => {
  const user = show('?results=yes')
  await user.click(screen.getByRole('radio', { name: 'Tag Manager' }))
  expect(screen.getByText(/not what they agreed to/)).toBeTruthy()
  expect(screen.getByRole('rowheader', { name: 'readiness:result' })).toBeTruthy()
})
