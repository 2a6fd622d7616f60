import type { ItemReport, Report } from '#engine/report.ts'
import type { AreaId, Bank, FormId, Item } from '#engine/types.ts'

export type ReviewedItem = {
  readonly item: Item
  /** Its number in the form, from 1. */
  readonly place: number
  /** Null for an item that was not reached. */
  readonly report: ItemReport | null
}

export const FILTERS = ['all', 'look', 'unsure'] as const
export type Filter = (typeof FILTERS)[number]

/** Credit from which an answer needs no second look. */
const GOOD_CREDIT = 0.6

/** Every item of a form in its order, with what the report says of it. */
export function reviewItems(bank: Bank, form: FormId, report: Report): readonly ReviewedItem[] {
  const items = new Map(bank.items.map((item) => [item.id, item]))
  const reports = new Map(report.items.map((entry) => [entry.item, entry]))
  return (bank.forms[form] ?? []).flatMap((id, index) => {
    const item = items.get(id)
    return item ? [{ item, place: index + 1, report: reports.get(id) ?? null }] : []
  })
}

export function isShown(
  { item, report }: ReviewedItem,
  filter: Filter,
  area: AreaId | null,
): boolean {
  if (area !== null && item.area !== area) return false
  switch (filter) {
    case 'all':
      return true
    case 'look':
      return report !== null && report.credit < GOOD_CREDIT
    case 'unsure':
      return report !== null && report.response === null
  }
}
