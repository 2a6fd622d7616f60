import { CURRENT_BANK } from '#content/banks/register.ts'

/** The bank new attempts are taken from, and how many items its form of this kind has. */
export function readBankFacts(kind: 'quick' | 'full'): {
  readonly bank: string
  readonly items: number
} {
  return { bank: CURRENT_BANK.id, items: CURRENT_BANK.forms[`${kind}-a`]?.length ?? 0 }
}
