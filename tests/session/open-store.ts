import { createAttemptStore } from '#session/attempt-store.ts'
import type { AttemptState, AttemptSurroundings } from '#session/attempt-store.ts'
import { formItems } from '#session/form-items.ts'
import { markCareless } from '#session/mark-careless.ts'
import { encodeAttempt } from '#code/encode.ts'
import type { Attempt, Bank } from '#engine/types.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'
import { MemoryStorage } from '../fixtures/memory-storage.ts'

export const DRAFT = 'tpm-readiness.draft'
export const HISTORY = 'tpm-readiness.history'
export const ROADMAP = 'tpm-readiness.roadmap'
export const banks: readonly Bank[] = [fixtureBank]

/** A page's store; opening another on the same storage is a reload, or a second tab. */
export function openStore(surroundings: Partial<AttemptSurroundings> = {}) {
  return createAttemptStore({
    storage: new MemoryStorage(),
    banks,
    today: () => '2026-11-24',
    randomSeed: () => 42,
    ...surroundings,
  })
}

/** The attempt as it is finished: as it stands, marked where it was hurried through. */
export function finished(
  { getState }: ReturnType<typeof openStore>,
  words: Readonly<Record<string, number>> = {},
  known: readonly Bank[] = banks,
): Attempt {
  const state = getState()
  return markCareless(state.toAttempt(), formItems(known, state.bank, state.form), state, words)
}

/** What a reload must bring back. */
export function attemptOf(state: AttemptState) {
  const { form, bank, seed, step, responses, selfRatings, half, times, label } = state
  return { form, bank, seed, step, responses, selfRatings, half, times, label }
}

export function codeOf(attempt: Partial<Attempt> = {}, known: readonly Bank[] = banks): string {
  const whole = { bank: 'fixture', form: 'quick-a', date: '2026-11-24', responses: {}, ...attempt }
  const encoded = encodeAttempt(whole, known)
  if (!encoded.ok) throw new Error(encoded.reason)
  return encoded.code
}

/** A stored draft as JSON, any field replaced. */
export function draftText(fields: Readonly<Record<string, unknown>> = {}): string {
  const draft = { v: 1, code: codeOf(), seed: 7, position: 5, half: null, times: {} }
  return JSON.stringify({ ...draft, ...fields })
}
