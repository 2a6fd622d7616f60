// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadText } from '#messages/text.ts'
import { readResult } from '#pages/result/read-result.ts'
import { TakesSection } from '#pages/result/takes/takes-section.tsx'
import { HISTORY_KEY, readHistory } from '#session/history.ts'
import { RootPath } from '#ui/root-path.tsx'
import { codeOf, makeAttempt } from '../real-codes.ts'

beforeAll(async () => {
  await Promise.all([
    loadText('en', 'shell'),
    loadText('en', 'result'),
    loadText('en', 'resultShare'),
  ])
})
beforeEach(() => localStorage.clear())
afterEach(cleanup)

const low = codeOf(makeAttempt({ form: 'full-b', date: '2026-01-02' }, 0, 4))
const high = codeOf(makeAttempt({ form: 'full-a', date: '2026-03-14' }, 1, 5))
const quick = codeOf(makeAttempt({ form: 'quick-a', date: '2026-02-02' }, 0.5, 6))

function keep(...codes: readonly string[]) {
  const takes = codes.map((code) => ({ code, savedAt: '2026-03-14' }))
  localStorage.setItem(HISTORY_KEY, JSON.stringify({ v: 1, takes }))
}

function show(fragment: string) {
  const result = readResult(fragment)
  if (result.kind === 'none') throw new Error(result.reason)
  render(
    <RootPath value="../">
      <TakesSection
        report={result.report}
        decoded={result.decoded}
        isLocked={result.isLocked}
        role={result.role}
      />
    </RootPath>,
  )
}

test('the mean comes first, with the smallest change that could be seen; then the areas', () => {
  keep(low, high)
  show(high)
  expect(
    screen.getByText(/Since the full form B of 2 January 2026.*rose by \d+ points/),
  ).toBeTruthy()
  expect(screen.getByText('That is beyond the margin')).toBeTruthy()
  expect(screen.getAllByRole('rowheader')).toHaveLength(5)
  const figure = screen.getByRole('figure')
  expect(figure.querySelector('.other-take')?.getAttribute('d')).not.toBe(
    figure.querySelector('.estimate')?.getAttribute('d'),
  )
})

test('seen from the earlier take the change has the same sign', () => {
  keep(low, high)
  show(low)
  expect(screen.getByText(/From this take to the full form A .* rose by/)).toBeTruthy()
})

test('takes that share questions are refused with the reason', async () => {
  keep(quick, low, high)
  show(high)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), quick)
  expect(screen.getByText(/share questions/)).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.queryByRole('figure')).toBeNull()
})

test('a result that is not kept here is compared with nothing, and can be kept without its name', async () => {
  keep(low)
  show(codeOf({ ...makeAttempt({ form: 'full-a', date: '2026-03-14' }, 1, 5), name: 'Ada' }))
  expect(screen.queryByRole('combobox')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Keep it in my past results' }))
  expect(readHistory(localStorage).takes.map(({ code }) => code)).toEqual([low, high])
  expect(screen.getByText('Kept in this browser.')).toBeTruthy()
  expect(screen.getByRole('combobox', { name: 'Compare with' })).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test.each([
  ['kept', high, [high], '../quiz/?form=full'],
  ['not kept', high, [], '../quiz/?form=full-b'],
  ['read against another role', `${high}/tpm-senior`, [high], '../quiz/?form=full&role=tpm-senior'],
])('a retake is of the other letter: %s', (_, fragment, kept, href) => {
  keep(...kept)
  show(fragment)
  expect(screen.getByRole('link', { name: 'Start the full form B' }).getAttribute('href')).toBe(
    href,
  )
})
