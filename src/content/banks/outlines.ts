import type { BankOutline } from '#engine/types.ts'
import packed20261 from './2026-1/items.json?outline'
import { unpackOutline } from './unpack-outline.ts'

const outline20261 = unpackOutline(packed20261)

/** As the register, and as it append only: what taking a form needs, a small part of the banks. */
export const OUTLINES: readonly BankOutline[] = [outline20261]

/** The bank new attempts are taken from. */
export const CURRENT_OUTLINE: BankOutline = outline20261
