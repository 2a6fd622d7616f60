// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { loadText } from '#messages/text.ts'
import { AdvisorPage } from '#pages/advisor/advisor-page.tsx'
import { RootPath } from '#ui/root-path.tsx'
import { decode } from '#code/decode.ts'
import { BANKS } from '#content/banks/register.ts'
import { codeOf, makeAttempt } from '../real-codes.ts'
import { makeCodes } from './make-learners.ts'

const DESK = ['advisor', 'advisorGroup', 'advisorTable', 'advisorView'] as const

beforeAll(async () => {
  await Promise.all(
    ([...DESK, 'shell', 'invite', 'link', 'views'] as const).map((section) =>
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
    <MemoryRouter>
      <RootPath value="../">
        <AdvisorPage />
      </RootPath>
    </MemoryRouter>,
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
  await userEvent.click(screen.getByRole('button', { name: 'Add note or tags for Grace' }))
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

describe('rating before reading', () => {
  test('hides what was measured, and leaves it out of the group, until the rating is there', async () => {
    show()
    await add(codes.join('\n'))
    await screen.findByText('6 results added.')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Rate before reading' }))
    expect(screen.getAllByText('Hidden until you have rated.')).toHaveLength(6)
    expect(screen.getByText(/^6 results are hidden/)).toBeTruthy()
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.getByText(/Group figures start at 5 results/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: /^Grace/ })).toBeNull()

    await userEvent.click(screen.getByRole('button', { name: 'Rate Grace' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Your view of Grace' }))
    expect(dialog.queryByText(/in sight before/)).toBeNull()
    await userEvent.click(dialog.getByRole('button', { name: 'Save and compare' }))
    expect(dialog.getByText('Rate at least one area.')).toBeTruthy()
    await userEvent.click(
      within(dialog.getByRole('group', { name: 'Leadership' })).getByRole('radio', {
        name: 'settles disputes between teams and leads change',
      }),
    )
    await userEvent.click(dialog.getByRole('button', { name: 'Save and compare' }))
    const link = dialog.getByRole('textbox', { name: 'Link to send back' })
    const decoded = decode(link instanceof HTMLInputElement ? link.value : '', BANKS)
    expect(decoded).toMatchObject({ kind: 'advisor', view: { ratings: { leadership: 4 } } })
    expect(decoded.ok && decoded.kind === 'advisor' && decoded.scores.name).toBeUndefined()

    await userEvent.click(dialog.getByRole('button', { name: 'Close' }))
    expect(screen.getByText(/^5 results are hidden/)).toBeTruthy()
    expect(screen.getByRole('link', { name: /^Grace/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Compare the views of Grace' })).toBeTruthy()
  })

  test('a rating given with the result in sight is told so, and can be changed', async () => {
    show()
    await add(codes[0] ?? '')
    await screen.findByText('1 result added.')
    await userEvent.click(screen.getByRole('button', { name: 'Rate Ada' }))
    expect(screen.getByText(/was in sight before/)).toBeTruthy()
    await userEvent.click(screen.getAllByRole('radio')[2] ?? document.body)
    await userEvent.click(screen.getByRole('button', { name: 'Save and compare' }))
    await userEvent.click(screen.getByRole('button', { name: 'Change my rating' }))
    expect(screen.getAllByRole('radio', { checked: true })[0]).toBe(screen.getAllByRole('radio')[2])
  })
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
