import { checkItem } from '../schema/check-item.ts'
import type { CheckContext, Entry } from './context.ts'

const isPlace = (field: string) => field === 'facet' || field === 'duty'

/** What the schema says of an item's facet and duty. */
export function faultsOfPlace({ item }: Entry, { competencies }: CheckContext): readonly string[] {
  return checkItem(item, competencies)
    .filter(({ field }) => isPlace(field))
    .map(({ field, message }) => `${field} ${message}`)
}

/** What the schema says of its options, key and pairs. */
export function faultsOfKey({ item }: Entry): readonly string[] {
  return checkItem(item, undefined).map(({ field, message }) => `${field} ${message}`)
}
