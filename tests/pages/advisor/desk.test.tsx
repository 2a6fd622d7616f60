// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { loadText } from '#messages/text.ts'
import { AdvisorPage } from '#pages/advisor/advisor-page.tsx'
import { RootPath } from '#ui/root-path.tsx'
import { codeOf, makeAttempt } from '../real-codes.ts'
import { makeCodes } from './make-learners.ts'

beforeAll(async () => {
  await Promise.all(
    (['shell', 'advisor', 'advisorGroup', 'advisorTable'] as const).map((section) =>
      loadText('en', section),
    ),
  )
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const NAMES = ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Ada']
const codes = makeCodes(6, (i) => NAMES[i] ?? '')

function show() {
  render(
    <RootPath value="../">
      <AdvisorPage />
    </RootPath>,
  )
}

async function add(text: string) {
  const field = await screen.findByRole('textbox', { name: 'Add results' })
  await userEvent.click(field)
  await userEvent.paste(text)
  await userEvent.click(screen.getByRole('button', { name: 'Add' }))
}

function shownNames() {
  return screen
    .queryAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').firstChild?.textContent)
}

test('pasted links make a table; a damaged line is told with its number, a duplicate is counted', async () => {
  show()
  await add([...codes.slice(0, 3), 'ABCDEFG', `https://q.example/result/#${codes[0]}`].join('\n'))
  expect(await screen.findByText('3 results added. 1 was here already.')).toBeTruthy()
  expect(screen.getByText('Line 4').parentElement?.textContent).toContain('not a whole result code')
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('4')
})

test('group figures start at five results', async () => {
  show()
  await add(codes.slice(0, 4).join('\n'))
  await screen.findByText('4 results added.')
  expect(screen.getAllByText(/Group figures start at 5 results/)).toHaveLength(2)
  expect(screen.queryByText(/likely gaps$/)).toBeNull()
  await add(codes[4] ?? '')
  await screen.findByText('1 result added.')
  expect(screen.queryByText(/Group figures start/)).toBeNull()
  expect(screen.getAllByText(/of 5 likely gaps$/)).toHaveLength(5)
  expect(await screen.findByText('The one course that closes most of the group’s gap')).toBeTruthy()
})

test('two takes under one name are two rows; sorting by name says so', async () => {
  show()
  await add(codes.join('\n'))
  await screen.findByText('6 results added.')
  await userEvent.click(screen.getByRole('button', { name: 'Learner' }))
  expect(screen.getByRole('columnheader', { name: 'Learner' }).getAttribute('aria-sort')).toBe(
    'ascending',
  )
  expect(shownNames()).toEqual(['Ada', 'Ada', 'Alan', 'Barbara', 'Edsger', 'Grace'])
  await userEvent.click(screen.getByRole('button', { name: 'Learner' }))
  expect(shownNames()[0]).toBe('Grace')
})

test('names are text, whatever they hold', async () => {
  show()
  const name = '<img src=x onerror=alert(1)>'
  await add(codeOf({ ...makeAttempt({ form: 'quick-a' }), name }))
  await screen.findByText('1 result added.')
  expect(shownNames()).toEqual([name])
  expect(document.querySelector('img')).toBeNull()
})

test('a note with tags: found by the filter, and the tag is a group', async () => {
  show()
  await add(codes.join('\n'))
  await screen.findByText('6 results added.')
  await userEvent.click(screen.getByRole('button', { name: 'Add a note or tags for Grace' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Retake in May')
  await userEvent.type(screen.getByRole('textbox', { name: /^Tags/ }), 'spring, spring, evening')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByText('spring, evening')).toBeTruthy()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), 'may')
  expect(await screen.findByText('1 of 6 shown')).toBeTruthy()
  await userEvent.clear(screen.getByRole('searchbox', { name: 'Find' }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Group' }), 'evening')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('evening')
  expect(shownNames()).toEqual(['Grace'])
})

test('the selected are laid over one another by name, and are deleted after a question', async () => {
  show()
  await add(codes.join('\n'))
  await screen.findByText('6 results added.')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select Grace' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select Alan' }))
  expect(within(screen.getByRole('figure')).getAllByRole('listitem')).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', { name: 'Delete selected' }))
  const dialog = screen.getByRole('dialog', { name: 'Delete 2 results?' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('2 results deleted.')).toBeTruthy()
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5')
})

test('arrow keys move from row to row in the same column', async () => {
  show()
  await add(codes.join('\n'))
  await screen.findByText('6 results added.')
  const boxes = screen.getAllByRole('checkbox', { name: /^Select [A-Z]/ })
  boxes[0]?.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(document.activeElement).toBe(boxes[1])
  await userEvent.keyboard('{End}')
  expect(document.activeElement).toBe(boxes.at(-1))
})

test('without a database it says that nothing is kept', async () => {
  show()
  expect(await screen.findByText(/keeps nothing here/)).toBeTruthy()
})

test('in a frame there is no desk, only why and a link to a tab of its own', async () => {
  vi.spyOn(window, 'top', 'get').mockReturnValue({} as never)
  show()
  expect(await screen.findByText(/does not open inside another site’s page/)).toBeTruthy()
  const link = screen.getByRole('link', { name: 'Open it in a new tab' })
  expect(link.getAttribute('target')).toBe('_blank')
  expect(screen.queryByRole('textbox')).toBeNull()
})
