import { CURRENT_OUTLINE } from '#content/banks/outlines.ts'

/** The bank new attempts are taken from, and how many items its form of this kind has. */
export function readBankFacts(kind: 'quick' | 'full'): {
  readonly bank: string
  readonly items: number
} {
  return { bank: CURRENT_OUTLINE.id, items: CURRENT_OUTLINE.forms[`${kind}-a`]?.length ?? 0 }
}
