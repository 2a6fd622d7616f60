import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRows } from '#pages/advisor/add-rows.ts'
import { writeCsv } from '#pages/advisor/export-csv.ts'
import { readText } from '#pages/advisor/importers/read-text.ts'
import { cleanNote, readTags } from '#pages/advisor/learner.ts'
import { makeView } from '#pages/advisor/view/make-view.ts'
import { readResult } from '#pages/advisor/workers/read-result.ts'
import { makeCodes, makeLearner, readRows } from './make-learners.ts'

const codes = makeCodes(4, (i) => ['=HYPERLINK("x")', '@SUM', 'Ada, "Countess"', '-1+1'][i] ?? '')

function importAgain(text: string) {
  const rows = readText(text)
  const results = rows.map((row) => readResult(row.text))
  return addRows([], rows, results, 'now')
}

test('import of an export loses nothing, whatever stands in notes and tags', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('=1+1', "'=1", "''", '@x', '-', '+', '\t=', '"', 'a\nb', 'a\r\nb', ';', ','),
  )
  const notes = words.map(cleanNote)
  const tags = fc.array(words).map((list) => readTags(list.join(',')))
  fc.assert(
    fc.property(
      fc.array(fc.record({ note: notes, tags, rating: fc.nat(5) }), { minLength: 4, maxLength: 4 }),
      (kept) => {
        const learners = kept.map(({ note, tags: own, rating }, i) => {
          const learner = makeLearner(codes[i] ?? '')
          const view = makeView(learner, rating ? { technical: rating } : {}, '2026-12-01')
          return {
            ...learner,
            ...(note ? { note } : {}),
            ...(own.length > 0 ? { tags: own } : {}),
            ...(view === null ? {} : { view }),
          }
        })
        const again = importAgain(writeCsv(readRows(learners), 'tpm-entry'))
        expect(again.learners).toEqual(learners)
        expect(again.damaged).toEqual([])
      },
    ),
  )
})

test('no cell begins as a formula', () => {
  const learners = codes.map((code, i) =>
    makeLearner(code, { note: ['=cmd', '+1', '-1', '@a'][i] ?? '', tags: ['=t', '+u'] }),
  )
  const text = writeCsv(readRows(learners), 'tpm-entry')
  expect(text).not.toMatch(/(^|[,\n"])[=+@-]/)
  expect(text).toContain(`"'=cmd"`)
})

test('what is hidden on the page is not written', () => {
  const learners = [makeLearner(codes[0] ?? '')]
  const figures = (isHidden: boolean) =>
    writeCsv(readRows(learners, isHidden), 'tpm-entry')
      .trim()
      .split('\r\n')[1]
      ?.split(',')
      .slice(-9)
  expect(figures(true)).toEqual(Array.from({ length: 9 }, () => ''))
  expect(figures(false)).not.toContain('')
})

test('derived columns say that they are', () => {
  const head = writeCsv([], 'tpm-entry').trim()
  const [, ...columns] = head.replace('\uFEFF', '').split(',')
  expect(columns.slice(0, 4)).toEqual(['added', 'note', 'tags', 'view'])
  expect(columns.slice(4).every((name) => name.endsWith('(derived)'))).toBe(true)
})
