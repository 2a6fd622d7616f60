import type { Bank, ItemId } from '#engine/types.ts'
import type { ItemCalibration } from './calibrate-bank.ts'

/** What stands in a bank's folder, by file name, as parsed JSON. */
export type BankFiles = Readonly<Record<string, unknown>>

type Provenance = Readonly<Record<ItemId, object>>

/**
 * The files of a new bank: calibrated items carry their own slope and location, and 'empirical' as
 * key status; everything else is as it was.
 */
export function newBankFiles(
  id: string,
  released: Bank,
  files: BankFiles,
  calibrated: readonly ItemCalibration[],
): BankFiles {
  const byId = new Map(calibrated.filter(({ errors }) => errors !== null).map((c) => [c.id, c]))
  const items = released.items.map((item) => {
    const found = byId.get(item.id)
    if (!found) return item
    return { ...item, slope: round(found.slope), location: round(found.location) }
  })
  // check:content has proved the shape of the released bank's files.
  const provenance = files['provenance.json'] as Provenance
  const marked = Object.entries(provenance).map(([item, entry]) => [
    item,
    byId.has(item) ? { ...entry, keyStatus: 'empirical' } : entry,
  ])
  return {
    ...files,
    'items.json': { ...released, id, items },
    'provenance.json': Object.fromEntries(marked),
  }
}

/** Far finer than any standard error. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
