import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRows } from '#pages/advisor/add-rows.ts'
import { writeCsv } from '#pages/advisor/export-csv.ts'
import { readText } from '#pages/advisor/importers/read-text.ts'
import { cleanNote, readTags } from '#pages/advisor/learner.ts'
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
      fc.array(fc.record({ note: notes, tags }), { minLength: 4, maxLength: 4 }),
      (kept) => {
        const learners = kept.map(({ note, tags: own }, i) =>
          makeLearner(codes[i] ?? '', {
            ...(note ? { note } : {}),
            ...(own.length > 0 ? { tags: own } : {}),
          }),
        )
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

test('derived columns say that they are', () => {
  const head = writeCsv([], 'tpm-entry').trim()
  const [, ...columns] = head.replace('\uFEFF', '').split(',')
  expect(columns.slice(0, 3)).toEqual(['added', 'note', 'tags'])
  expect(columns.slice(3).every((name) => name.endsWith('(derived)'))).toBe(true)
})
