// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { encodeAttempt } from '#code/encode.ts'
import { encodeScores } from '#code/encode-scores.ts'
import { decode } from '#code/decode.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { AREAS } from '#engine/types.ts'
import { loadText } from '#messages/text.ts'
import { readExample } from '#pages/method/read-example.ts'
import { sampleCode } from '#pages/method/sample-code.ts'
import { WorkedExample } from '#pages/method/worked-example.tsx'

beforeAll(async () => {
  await Promise.all([loadText('en', 'shell'), loadText('en', 'method')])
})
afterEach(cleanup)

const code = sampleCode() ?? ''
const bare = { bank: CURRENT_BANK.id, form: 'quick-b', date: '2026-02-01' }
const codeOf = (encoded: ReturnType<typeof encodeAttempt>): string => {
  if (!encoded.ok) throw new Error(encoded.reason)
  return encoded.code
}
const notSure = Object.fromEntries((CURRENT_BANK.forms['quick-b'] ?? []).map((id) => [id, null]))
const unsureCode = codeOf(encodeAttempt({ ...bare, responses: notSure }, BANKS))
const emptyCode = codeOf(encodeAttempt({ ...bare, responses: {} }, BANKS))
const scoresCode = codeOf(
  encodeScores(
    { ...bare, areas: AREAS.map((area, k) => ({ area, theta: 2.9 - k, se: 0.5, enough: k < 4 })) },
    BANKS,
  ),
)

async function paste(given: string): Promise<void> {
  const box = screen.getByRole('textbox', { name: 'Result code or link' })
  await userEvent.clear(box)
  if (given) await userEvent.type(box, given)
  await userEvent.click(screen.getByRole('button', { name: 'Work it out' }))
}
const rowOf = (name: string) =>
  within(screen.getByRole('table', { name: 'From points to scores' })).getByRole('row', {
    name: new RegExp(name),
  })

test('the sample is a whole full form of the current bank', () => {
  const decoded = decode(code, BANKS)
  if (!decoded.ok || decoded.kind !== 'answers') throw new Error('no sample')
  expect(decoded.attempt.bank).toBe(CURRENT_BANK.id)
  expect(Object.keys(decoded.attempt.responses)).toEqual(
    expect.arrayContaining([...(CURRENT_BANK.forms['full-a'] ?? [])]),
  )
  expect(Object.values(decoded.attempt.responses)).toContain(null)
})

test('estimates are the engine’s, and points are the sum of the items’', () => {
  const example = readExample(code)
  const decoded = decode(code, BANKS)
  if (!example.ok || !decoded.ok || decoded.kind !== 'answers') throw new Error('no sample')
  const estimates = estimateAreas(CURRENT_BANK, 'full-a', decoded.attempt.responses)
  for (const [k, area] of example.areas.entries()) {
    expect(area).toMatchObject(estimates[k] ?? {})
    const own = example.items.filter((item) => item.area === area.area)
    const sum = own.reduce((total, { slope, credit }) => total + slope * credit, 0)
    expect(area.points?.earned).toBeCloseTo(sum, 10)
    expect(area.points?.most).toBeGreaterThanOrEqual(sum)
    expect(own).toHaveLength(area.answered)
  }
})

test('the sample is shown with its code, a row for each area and the way to its result', () => {
  render(<WorkedExample />)
  expect(screen.getByRole('heading', { name: 'The sample' })).toBeTruthy()
  expect(document.querySelector('code')?.textContent?.replaceAll(' ', '')).toBe(code)
  const link = screen.getByRole('link', { name: 'See it as a result' })
  expect(link.getAttribute('href')).toMatch(new RegExp(`result/#${code}$`))
  for (const area of ['Technical', 'Leadership', 'Problem-solving', 'Time', 'Communication']) {
    expect(rowOf(area).textContent).toMatch(/\d+\.\d of \d+\.\d.*θ̂ −?\d\.\d\d.*SE 0\.\d\d/)
  }
})

test.each([
  ['a code', unsureCode],
  ['a lower-case code', unsureCode.toLowerCase()],
  ['a link with a role', `https://quiz.example.org/result/#${unsureCode}/tpm-senior/20`],
  ['a link a gateway mangled', `https://quiz.example.org/result/%23${unsureCode}`],
])('%s of one’s own is worked out, and the sample comes back', async (_, given) => {
  render(<WorkedExample />)
  await paste(given)
  expect(screen.getByRole('heading', { name: 'Your code' })).toBeTruthy()
  expect(screen.getByText(/Quick form B, 1 February 2026, 10 of 10 items answered/)).toBeTruthy()
  expect(screen.getByText('Worked out below.')).toBeTruthy()
  expect(screen.getByText(/All 10 items/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Back to the sample' }))
  expect(screen.getByRole('heading', { name: 'The sample' })).toBeTruthy()
})

test('a scores-only code has scores and no points, and is kept within 0–100', async () => {
  render(<WorkedExample />)
  await paste(scoresCode)
  expect(screen.getByText(/no points to add up/)).toBeTruthy()
  expect(rowOf('Technical').textContent).toContain('not carried')
  expect(rowOf('Technical').textContent).toContain('100')
  expect(screen.getByText(/kept between 0 and 100, the score is 100/)).toBeTruthy()
  expect(rowOf('Communication').textContent).toContain('not enough evidence')
  expect(screen.queryByText(/All \d+ items/)).toBeNull()
})

test('a code without answers has not enough evidence anywhere, and no steps', async () => {
  render(<WorkedExample />)
  await paste(emptyCode)
  for (const area of ['Technical', 'Communication']) {
    expect(rowOf(area).textContent).toContain('not enough evidence')
  }
  expect(screen.queryByText(/step by step/)).toBeNull()
})

test.each([
  ['nothing', '', 'There is nothing to read yet'],
  ['half a code', code.slice(0, 10), 'not a whole result code'],
  [
    'a wrong character',
    `${code.slice(0, 20)}${code[20] === '7' ? '8' : '7'}${code.slice(21)}`,
    'wrong, missing or swapped',
  ],
  ['prose', 'hello there', 'not a whole result code'],
])('%s gets its own words, and what was shown stays', async (_, given, words) => {
  render(<WorkedExample />)
  await paste(given)
  expect(screen.getByRole('alert').textContent).toContain(words)
  const box = screen.getByRole('textbox')
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('heading', { name: 'The sample' })).toBeTruthy()
  await paste(unsureCode)
  expect(screen.getByRole('alert').textContent).toBe('')
  expect(screen.getByRole('heading', { name: 'Your code' })).toBeTruthy()
})
