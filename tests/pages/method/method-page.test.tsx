// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { ROLES } from '#content/roles.ts'
import { loadText } from '#messages/text.ts'
import { CHAPTER_IDS } from '#pages/method/chapter-ids.ts'
import { MethodPage } from '#pages/method/method-page.tsx'
import { STORAGE_KEYS } from '#pages/method/storage-keys.ts'
import { RootPath } from '#ui/root-path.tsx'

beforeAll(async () => {
  await Promise.all([loadText('en', 'shell'), loadText('en', 'method')])
})
afterEach(cleanup)

const show = (at = '/method/') =>
  render(
    <MemoryRouter initialEntries={[at]}>
      <RootPath value="../">
        <MethodPage />
      </RootPath>
    </MemoryRouter>,
  )
const exampleIsHere = () => screen.findByRole('button', { name: 'Work it out' })

test('one h1, and the contents name every chapter in its order', () => {
  show()
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  const contents = within(screen.getByRole('navigation', { name: 'On this page' }))
  const links = contents.getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(CHAPTER_IDS.map((id) => `#${id}`))
  const main = within(screen.getByRole('main'))
  const titles = main.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)
  expect(titles.slice(1)).toEqual(links.map((link) => link.textContent))
})

test('every link within the page has its place', () => {
  const { container } = show()
  const targets = [...container.querySelectorAll('a[href^="#"]')].map((link) =>
    link.getAttribute('href'),
  )
  expect(targets).toContain('#limits')
  for (const target of targets) expect(container.querySelector(target ?? '')).not.toBeNull()
})

test('the fragment moves focus to its heading', async () => {
  show('/method/#limits')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Limits'))
})

test('a fragment that names nothing does nothing', async () => {
  show('/method/#nothing')
  await exampleIsHere()
  expect(document.activeElement).toBe(document.body)
})

test('every formula is MathML and has its words', () => {
  const { container } = show()
  const formulas = [...container.querySelectorAll('figure.method-formula')]
  expect(formulas.length).toBeGreaterThan(10)
  for (const formula of formulas) {
    const math = formula.querySelector('math')
    expect(math?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
    expect(formula.querySelector('figcaption')?.textContent?.length).toBeGreaterThan(20)
  }
})

test('targets, floors and weights are those of the roles', () => {
  show()
  const table = within(screen.getByRole('table', { name: /Target, floor and weight/ }))
  const row = within(table.getByRole('row', { name: /Technical/ }))
  const cells = row.getAllByRole('cell').map((cell) => cell.textContent)
  expect(cells).toHaveLength(ROLES.length)
  for (const [at, role] of ROLES.entries()) {
    expect(cells[at]).toContain(`target ${role.targets.technical}`)
    expect(cells[at]).toContain(`weight ${Math.round(100 * role.weights.technical)}\u00a0%`)
    const floor = role.floors.technical
    expect(cells[at]?.includes('floor')).toBe(floor !== undefined)
    if (floor !== undefined) expect(cells[at]).toContain(`floor ${floor}`)
  }
})

test('what the browser keeps is named', () => {
  show()
  for (const key of Object.values(STORAGE_KEYS)) expect(screen.getByText(key)).toBeTruthy()
})

test('it says what it is not, and never speaks of failing', async () => {
  const { container } = show()
  await exampleIsHere()
  expect(container.textContent).toContain('not a hiring, promotion or certification test')
  expect(container.textContent).toContain('not been validated for selecting people')
  expect(container.textContent).not.toMatch(/\bfail/i)
})
