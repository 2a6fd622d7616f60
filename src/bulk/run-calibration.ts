import { scoreItems } from '#engine/score-items.ts'
import type { Attempt, Bank } from '#engine/types.ts'
import { calibrateBank } from './calibrate-bank.ts'
import type { BankCalibration, ItemCalibration } from './calibrate-bank.ts'
import { flagItem } from './item-flags.ts'
import { itemStatistics } from './item-statistics.ts'
import type { ItemStatistics } from './item-statistics.ts'

export type ItemFindings = Omit<ItemStatistics, 'id' | 'n'> &
  ItemCalibration & { readonly flags: readonly string[] }

export type Calibration = {
  readonly bank: string
  readonly takes: number
  readonly areas: BankCalibration['areas']
  /** In the bank's order, items that nobody met included. */
  readonly items: readonly ItemFindings[]
}

/** Everything that takes of a bank say about its items. */
export function runCalibration(bank: Bank, attempts: readonly Attempt[]): Calibration {
  const takes = attempts.map(({ form, responses }) => ({
    form,
    scored: scoreItems(bank, form, responses),
  }))
  const calibrated = calibrateBank(bank, takes)
  const statistics = new Map(itemStatistics(bank, takes).map((found) => [found.id, found]))
  const items = bank.items.flatMap((item, place) => {
    const found = statistics.get(item.id)
    const calibration = calibrated.items[place]
    if (!found || !calibration) return []
    return { ...found, ...calibration, flags: flagItem(item, found) }
  })
  return { bank: bank.id, takes: attempts.length, areas: calibrated.areas, items }
}
