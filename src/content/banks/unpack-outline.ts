import { AREAS, type BankOutline, type ItemOutline, type OptionId } from '#engine/types.ts'
import { TYPES } from './item-types.ts'

/** A bank's outline as it is sent: forms name items by place, options, keys and pairs are letters. */
export type PackedOutline = {
  readonly id: string
  readonly forms: Readonly<Record<string, readonly number[]>>
  readonly items: readonly PackedItem[]
}
/** Numbers are places in AREAS and TYPES; `more` is a multi item's keys or an order item's pairs. */
export type PackedItem = readonly [
  id: string,
  area: number,
  type: number,
  options: string,
  more?: string,
]

export function unpackOutline({ id, forms, items }: PackedOutline): BankOutline {
  const namesOf = (places: readonly number[]) => places.flatMap((place) => items[place]?.[0] ?? [])
  return {
    id,
    forms: Object.fromEntries(
      Object.entries(forms).map(([form, places]) => [form, namesOf(places)]),
    ),
    items: items.map(unpackItem),
  }
}

function unpackItem([id, area, place, letters, more = '']: PackedItem): ItemOutline {
  const options = [...letters].map((letter) => ({ id: letter }))
  const base = { id, area: AREAS[area] ?? AREAS[0], options }
  const type = TYPES[place] ?? TYPES[0]
  switch (type) {
    case 'order':
      return { ...base, type, pairs: more.split(' ').map(pairOf) }
    case 'multi':
      return { ...base, type, keys: [...more] }
    default:
      return { ...base, type }
  }
}

function pairOf([before = '', after = '']: string): readonly [OptionId, OptionId] {
  return [before, after]
}
