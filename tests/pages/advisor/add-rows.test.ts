import { expect, test } from 'vitest'
import { addRows } from '#pages/advisor/add-rows.ts'
import type { RawRow } from '#pages/advisor/importers/raw-row.ts'
import { makeView } from '#pages/advisor/view/make-view.ts'
import { readResult } from '#pages/advisor/workers/read-result.ts'
import { makeCodes, makeLearner } from './make-learners.ts'

const [a = '', b = ''] = makeCodes(2)
const NOW = '2026-04-01T00:00:00.000Z'

function add(present: Parameters<typeof addRows>[0], rows: readonly RawRow[]) {
  return addRows(
    present,
    rows,
    rows.map(({ text }) => readResult(text)),
    NOW,
  )
}

test('new rows are added, the same code in any writing is a duplicate, damaged ones are told', () => {
  const rows = [
    { line: 1, text: a },
    { line: 2, text: `x/#${a.toLowerCase()}/tpm-senior` },
    { line: 3, text: 'ABC' },
    { line: 4, text: b, addedAt: '2026-01-01' },
    { line: 5, text: '{', fault: 'not-json' as const },
  ]
  const { learners, changed, added, duplicates, damaged } = add([], rows)
  expect(learners.map(({ code, addedAt }) => [code, addedAt])).toEqual([
    [a, NOW],
    [b, '2026-01-01'],
  ])
  expect(changed.map(({ code }) => code)).toEqual([a, b])
  expect({ added, duplicates }).toEqual({ added: 2, duplicates: 1 })
  expect(damaged).toEqual([
    { line: 3, text: 'ABC', reason: 'malformed' },
    { line: 5, text: '{', reason: 'not-json' },
  ])
})

test('a view is taken where there is none, and never replaces one', () => {
  const [mine, theirs] = [2, 5].map((technical) =>
    makeView(makeLearner(a), { technical }, '2026-12-01'),
  )
  const row = { line: 1, text: a, view: theirs ?? '' }
  expect(add([makeLearner(a)], [row]).learners[0]?.view).toBe(theirs)
  const { learners, updated } = add([makeLearner(a, { view: mine ?? '' })], [row])
  expect([learners[0]?.view, updated]).toEqual([mine, 0])
})

test('a duplicate fills in what is missing and changes nothing that is there', () => {
  const noted = makeLearner(a, { note: 'mine', tags: ['x'] })
  const bare = makeLearner(b)
  const rows = [
    { line: 1, text: a, note: 'theirs', tags: ['x', 'y'] },
    { line: 2, text: b, note: 'new' },
    { line: 3, text: b, note: 'later' },
  ]
  const { learners, changed, added, duplicates, updated } = add([noted, bare], rows)
  expect(learners[0]).toEqual({ ...noted, tags: ['x', 'y'] })
  expect(learners[1]).toEqual({ ...bare, note: 'new' })
  expect(changed).toHaveLength(2)
  expect(changed.every((row) => !('result' in row))).toBe(true)
  expect({ added, duplicates, updated }).toEqual({ added: 0, duplicates: 3, updated: 2 })
})
