import type { Attempt, BankOutline } from '#engine/types.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { AttemptState } from './attempt-store.ts'
import { firstOpenStep, formItems } from './form-items.ts'

/**
 * Puts an attempt that came as a code in place of the present one, at its first open item, and saves
 * it as any other. A code carries no shuffle: `seed` gives it one.
 */
export function takeUp(
  store: StoreApi<AttemptState>,
  { bank, form, responses, selfRatings = {}, label }: Attempt,
  banks: readonly BankOutline[],
  seed: number,
): void {
  const fresh = { seed, half: null, times: {}, finished: null }
  store.setState({ bank, form, responses, selfRatings, label: label ?? null, ...fresh })
  store.getState().goTo(firstOpenStep(formItems(banks, bank, form), responses))
}
