import type { AreaId, DutyId, FormId, ItemType } from '#engine/types.ts'
import { AREAS, DUTIES } from '#engine/types.ts'
import type { CheckContext, Entry } from './context.ts'
import { entriesOf } from './context.ts'
import { countItemWords } from './entry-words.ts'
import { mean, sum } from './numbers.ts'

export type FormFigures = {
  readonly form: FormId
  readonly items: number
  readonly levelSum: number
  readonly levelSums: Readonly<Record<AreaId, number>>
  readonly types: Readonly<Record<AreaId, Readonly<Partial<Record<ItemType, number>>>>>
  readonly duties: Readonly<Record<DutyId, number>>
  readonly meanWords: number
}

export function measureForms(context: CheckContext): readonly FormFigures[] {
  return Object.entries(context.bank.forms).map(([form, ids]) =>
    measureForm(form, entriesOf(context, ids)),
  )
}

function measureForm(form: FormId, entries: readonly Entry[]): FormFigures {
  const inArea = (area: AreaId) => entries.filter(({ item }) => item.area === area)
  const levels = (some: readonly Entry[]) => sum(some.map(({ item }) => item.level))
  return {
    form,
    items: entries.length,
    levelSum: levels(entries),
    levelSums: record(AREAS, (area) => levels(inArea(area))),
    types: record(AREAS, (area) => countTypes(inArea(area))),
    duties: record(DUTIES, (duty) => entries.filter(({ item }) => item.duty === duty).length),
    meanWords: mean(entries.map(countItemWords)),
  }
}

function countTypes(entries: readonly Entry[]): Readonly<Partial<Record<ItemType, number>>> {
  const counts: Partial<Record<ItemType, number>> = {}
  for (const { item } of entries) counts[item.type] = (counts[item.type] ?? 0) + 1
  return counts
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>
}
