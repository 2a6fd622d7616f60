import type { Bank } from '#engine/types.ts'
import items20261 from './2026-1/items.json' with { type: 'json' }

// check:content proves the shape; the types of imported JSON are too wide to.
const bank20261 = items20261 as unknown as Bank

/** Append only: a bank's position is its number in result codes, for ever. */
export const BANKS: readonly Bank[] = [bank20261]

/** The bank new attempts are taken from. */
export const CURRENT_BANK: Bank = bank20261

export function findBank(id: string): Bank | undefined {
  return BANKS.find((bank) => bank.id === id)
}
