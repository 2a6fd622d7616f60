import type { Item, ItemId, OptionId } from '#engine/types.ts'
import { isFields } from './stored.ts'

/** A half-made response to one item: what has been picked or moved so far. */
export type Half = {
  readonly item: ItemId
  readonly best?: OptionId
  readonly worst?: OptionId
  readonly order?: readonly OptionId[]
  readonly picks?: readonly OptionId[]
}

/** Whether this is a half-made response to one of these items, naming only options it has. */
export function isHalfAmong(items: readonly Item[], value: unknown): value is Half {
  if (!isFields(value)) return false
  const item = items.find((candidate) => candidate.id === value['item'])
  if (!item) return false
  const ids: readonly unknown[] = item.options.map((option) => option.id)
  return (
    ['best', 'worst'].every((name) => !(name in value) || ids.includes(value[name])) &&
    ['order', 'picks'].every((name) => {
      if (!(name in value)) return true
      const list = value[name]
      return Array.isArray(list) && list.every((id) => ids.includes(id))
    })
  )
}
