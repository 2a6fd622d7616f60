import type { ItemOutline, ItemId, OptionId } from '#engine/types.ts'
import { isFields } from './stored.ts'

/** A half-made response to one item: what has been picked, moved or ticked so far. */
export type Half = {
  readonly item: ItemId
  readonly best?: OptionId
  readonly worst?: OptionId
  readonly order?: readonly OptionId[]
  readonly picks?: readonly OptionId[]
  /** 'Not sure' is ticked; what was picked before stands beside it. */
  readonly isUnsure?: true
}

/** Whether this is a half-made response that the page of one of these items can show. */
export function isHalfAmong(items: readonly ItemOutline[], value: unknown): value is Half {
  if (!isFields(value)) return false
  const item = items.find((candidate) => candidate.id === value['item'])
  if (!item) return false
  const ids: readonly unknown[] = item.options.map((option) => option.id)
  const { best, worst, order, picks, isUnsure } = value
  const isListOf = (list: unknown, isSize: (size: number) => boolean): boolean =>
    Array.isArray(list) &&
    isSize(list.length) &&
    new Set(list).size === list.length &&
    list.every((id) => ids.includes(id))
  return (
    (best === undefined || ids.includes(best)) &&
    (worst === undefined || (ids.includes(worst) && worst !== best)) &&
    (order === undefined || isListOf(order, (size) => size === ids.length)) &&
    (picks === undefined || isListOf(picks, (size) => size <= mostPicks(item))) &&
    (isUnsure === undefined || isUnsure === true)
  )
}

function mostPicks(item: ItemOutline): number {
  return item.type === 'multi' ? item.keys.length : 1
}
