import { AREAS, type AreaId } from '#engine/types.ts'
import { shortCode, type RowReading } from '../learner.ts'

export type SortKey = 'name' | 'readiness' | 'taken' | 'note' | AreaId
export type Sorting = { readonly key: SortKey; readonly isDescending: boolean }

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Sorted by one column; what a row does not have comes last either way, ties keep their order. */
export function sortRows(
  rows: readonly RowReading[],
  { key, isDescending }: Sorting,
): readonly RowReading[] {
  const sign = isDescending ? -1 : 1
  const keyed = rows.map((row) => ({ row, value: valueOf(row, key) }))
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null)
    }
    return sign * compare(a.value, b.value)
  })
  return keyed.map(({ row }) => row)
}

function valueOf(row: RowReading, key: SortKey): string | number | null {
  const { learner, reading, isHidden } = row
  switch (key) {
    case 'name':
      return learner.result.name ?? null
    case 'readiness':
      return isHidden ? null : reading.readiness.score
    case 'taken':
      return Date.parse(learner.result.date)
    case 'note':
      return learner.note ?? null
    default:
      return isHidden ? null : (learner.result.scores[AREAS.indexOf(key)] ?? null)
  }
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b))
}

/** The name a row goes by. */
export function nameOf({ result, code }: RowReading['learner'], unnamed: string): string {
  return result.name ?? `${unnamed} ${shortCode(code)}`
}
