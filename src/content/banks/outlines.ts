import type { BankOutline } from '#engine/types.ts'
import outline20261 from './2026-1/items.json?outline'

/** As the register, and as it append only: what taking a form needs, a quarter of the banks. */
export const OUTLINES: readonly BankOutline[] = [outline20261]

/** The bank new attempts are taken from. */
export const CURRENT_OUTLINE: BankOutline = outline20261
