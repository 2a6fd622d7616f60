// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { CURRENT_BANK } from '#content/banks/register.ts'
import { loadText, text } from '#messages/text.ts'
import { GuidePage } from '#pages/guide/guide-page.tsx'
import { RootPath } from '#ui/root-path.tsx'

beforeAll(async () => {
  await Promise.all([loadText('en', 'shell'), loadText('en', 'guide')])
})
beforeEach(() => {
  render(
    <MemoryRouter>
      <RootPath value="../">
        <GuidePage />
      </RootPath>
    </MemoryRouter>,
  )
})
afterEach(cleanup)

test('the two forms start from a plain form that works without script', () => {
  const quick = screen.getByRole<HTMLButtonElement>('button', { name: /^Start quick/ })
  expect([quick.name, quick.value, quick.form?.getAttribute('action')]).toEqual([
    'form',
    'quick',
    '../quiz/',
  ])
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Start full/ }).value).toBe('full')
})

test('headings come in order, with one first', () => {
  const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.reduce((before, level) => {
    expect(level - before).toBeLessThanOrEqual(1)
    return level
  })
})

test('the comparison is a table: an aspect, then each role', () => {
  const table = screen.getByRole('table', { name: 'TPM and Program Manager in Tech' })
  const names = within(table)
    .getAllByRole('columnheader')
    .map((column) => column.textContent)
  expect(names).toEqual(['What differs', 'TPM', 'Program Manager in Tech'])
  const [, row] = within(table).getAllByRole('row')
  if (!row) throw new Error('no rows')
  expect(within(row).getAllByRole('cell')).toHaveLength(2)
  expect(within(row).getByRole('rowheader').textContent).toBe('Technical depth')
})

test('no link points into the page: a fragment may hold a result code', () => {
  const own = screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.includes('#'))
  expect(own).toEqual(['#main'])
})

test.each(['quick', 'full'] as const)('the %s form has as many questions as it says', (kind) => {
  for (const letter of ['a', 'b']) {
    const items = CURRENT_BANK.forms[`${kind}-${letter}`]?.length
    expect(text('guide').start.forms[kind].about).toMatch(new RegExp(`^${items} questions`))
  }
})
