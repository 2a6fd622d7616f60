// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { loadText } from '#messages/text.ts'
import { IsWhole } from '#pages/method/with-script.tsx'
import { AccuracyChapter } from '#pages/method/accuracy-chapter.tsx'
import { ACCURACY, readAccuracy, type Accuracy } from '#pages/method/read-accuracy.ts'

beforeAll(async () => {
  await Promise.all([loadText('en', 'shell'), loadText('en', 'method')])
})
afterEach(cleanup)

const figures: Accuracy = {
  bank: '2026-1',
  seed: 7,
  accuracy: [
    {
      form: 'full-a',
      process: 'know or guess',
      people: 1200,
      r: 0.684,
      rmse: 18.6,
      sameLevel: 0.42,
      nearLevel: 0.905,
      coverage: 0.806,
      topGapFound: 0.71,
    },
  ],
  bots: [
    { form: 'full-a', bot: 'random', score: 17.96, low: 7.4, high: 30.4 },
    { form: 'full-a', bot: 'all best', score: 100, low: 100, high: 100 },
  ],
  targets: [
    { name: 'r, full-a', found: 0.684, low: 0.64, high: 1, isMet: true },
    { name: 'mean score, random, full-a', found: 33, low: 0, high: 30, isMet: false },
  ],
}

function show(accuracy: Accuracy | null) {
  render(
    <IsWhole value={true}>
      <AccuracyChapter accuracy={accuracy} />
    </IsWhole>,
  )
}

test('without a file it says that nothing has been simulated, and shows no figure', () => {
  show(null)
  expect(screen.getByText(/Not yet simulated/)).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

test('figures are those of the file', () => {
  show(figures)
  const accuracy = within(screen.getByRole('table', { name: 'People who know or guess' }))
  const row = accuracy.getByRole('row', { name: /Full A/ })
  expect(row.textContent).toBe('Full A0.681942\u00a0% (91\u00a0%)81\u00a0%71\u00a0%')
  expect(screen.getByText('1,200 synthetic people for each form.')).toBeTruthy()
  const bots = within(screen.getByRole('table', { name: 'Answering without knowing' }))
  expect(bots.getByRole('row', { name: /At random/ }).textContent).toBe('At random18 7–30')
  expect(bots.getByRole('row', { name: /Every best answer/ }).textContent).toContain('100')
})

test('an aim that was not met is named', () => {
  show(figures)
  expect(screen.getByText(/1 of the 2 aims/)).toBeTruthy()
  expect(
    screen.getByText('mean score, random, full-a: 33.00, where 0 to 30 was aimed for'),
  ).toBeTruthy()
})

test.each([
  [
    'nothing',
    { bank: undefined, seed: undefined, accuracy: undefined, bots: undefined, targets: undefined },
  ],
  ['no rows', { ...figures, accuracy: [] }],
  ['another shape', { ...figures, bots: [{ form: 'full-a', bot: 'random', mean: 18 }] }],
  ['a figure that is none', { ...figures, accuracy: [{ ...figures.accuracy[0], r: null }] }],
])('%s is no accuracy', (_, file) => {
  expect(readAccuracy(file)).toBeNull()
})

test('the figures on record are whole', () => {
  expect(ACCURACY).not.toBeNull()
})
