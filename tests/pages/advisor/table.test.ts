import { describe, expect, test } from 'vitest'
import { membersOf, filterRows, NO_FILTER, tagsOf } from '#pages/advisor/table/filter-rows.ts'
import { ROW_HEIGHT, rowWindow, scrollToRow } from '#pages/advisor/table/row-window.ts'
import { sortRows, type SortKey } from '#pages/advisor/table/sort-rows.ts'
import { codeOf, makeAttempt } from '../real-codes.ts'
import { makeCodes, makeLearner, readRows } from './make-learners.ts'

const names = ['Zoë', 'ada', 'Bo 10', 'Bo 2']
const learners = [
  ...makeCodes(4, (i) => names[i] ?? '').map((code, i) =>
    makeLearner(code, i === 0 ? { note: 'Platform work', tags: ['spring'] } : {}),
  ),
  makeLearner(codeOf({ ...makeAttempt({ form: 'full-a' }), responses: {} })),
]
const rows = readRows(learners)
const shownNames = (list: typeof rows) => list.map(({ learner }) => learner.result.name ?? null)

describe('sorting', () => {
  test('names go by alphabet and number, rows without one last both ways', () => {
    const sorted = sortRows(rows, { key: 'name', isDescending: false })
    expect(shownNames(sorted)).toEqual(['ada', 'Bo 2', 'Bo 10', 'Zoë', null])
    expect(shownNames(sortRows(rows, { key: 'name', isDescending: true })).at(-1)).toBeNull()
  })

  test.each<SortKey>(['readiness', 'technical', 'communication'])('%s by number', (key) => {
    const values = sortRows(rows, { key, isDescending: true }).map(({ learner, reading }) =>
      key === 'readiness'
        ? reading.readiness.score
        : learner.result.scores[key === 'technical' ? 0 : 4],
    )
    expect(values.at(-1)).toBeNull()
    const known = values.filter((value) => typeof value === 'number')
    expect(known).toEqual(known.toSorted((a, b) => b - a))
  })
})

describe('filtering', () => {
  test.each([
    ['nothing', {}, 5],
    ['a name without its accent', { find: 'zoe' }, 1],
    ['words in any order', { find: 'work zoë' }, 1],
    ['a tag', { find: 'SPRING' }, 1],
    ['a band', { band: 'insufficient' as const }, 1],
    ['what nobody has', { find: 'nobody' }, 0],
  ])('%s', (_, filter, count) => {
    expect(filterRows(rows, { ...NO_FILTER, ...filter })).toHaveLength(count)
  })

  test('a likely gap in an area', () => {
    const found = filterRows(rows, { ...NO_FILTER, gapIn: 'technical' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ reading }) => reading.gaps[0] === 'gap')).toBe(true)
  })

  test('a label in the code makes a group as a tag does', () => {
    const labelled = makeLearner(codeOf({ ...makeAttempt({ form: 'full-a' }), label: 'Autumn' }))
    expect(tagsOf([...learners, labelled])).toEqual(['Autumn', 'spring'])
    expect(membersOf([...learners, labelled], 'Autumn')).toEqual([labelled])
    expect(filterRows(readRows([labelled]), { ...NO_FILTER, find: 'autumn' })).toHaveLength(1)
  })

  test('what is hidden is in no band, and last whatever is sorted by', () => {
    const hidden = readRows(learners, true)
    expect(filterRows(hidden, { ...NO_FILTER, band: 'insufficient' })).toEqual([])
    expect(filterRows(hidden, { ...NO_FILTER, gapIn: 'technical' })).toEqual([])
    const order = (key: SortKey) => shownNames(sortRows(hidden, { key, isDescending: true }))
    expect(order('readiness')).toEqual(shownNames(hidden))
    expect(order('technical')).toEqual(shownNames(hidden))
  })

  test('a tag makes a group', () => {
    expect(tagsOf(learners)).toEqual(['spring'])
    expect(membersOf(learners, 'spring')).toHaveLength(1)
    expect(membersOf(learners, '')).toHaveLength(5)
  })
})

describe('windowing', () => {
  test.each([0, 1, 555, 4321, ROW_HEIGHT * 99_980, ROW_HEIGHT * 100_000])(
    'at %d pixels all in view is drawn, and no more than sixty rows',
    (scrollTop) => {
      const { from, to } = rowWindow(scrollTop, 800, 100_000)
      const lastTop = 100_000 * ROW_HEIGHT - 800
      expect(from * ROW_HEIGHT).toBeLessThanOrEqual(Math.min(scrollTop, lastTop))
      expect(to).toBeGreaterThanOrEqual(
        Math.min(100_000, Math.ceil((scrollTop + 800) / ROW_HEIGHT)),
      )
      expect(to - from).toBeLessThanOrEqual(60)
    },
  )

  test('a short table is drawn whole, an empty one not at all', () => {
    expect(rowWindow(0, 800, 9)).toEqual({ from: 0, to: 9 })
    expect(rowWindow(5000, 800, 0)).toEqual({ from: 0, to: 0 })
  })

  test('a row is scrolled to only where it is out of view', () => {
    expect(scrollToRow(3, 0, 800, 52)).toBeNull()
    expect(scrollToRow(3, 1000, 800, 52)).toBe(3 * ROW_HEIGHT)
    expect(scrollToRow(100, 0, 800, 52)).toBe(101 * ROW_HEIGHT + 52 - 800)
  })
})
