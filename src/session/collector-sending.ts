import type { TextStorage } from './local-storage.ts'
import type { Consent } from './collector-consent.ts'
import type { Outcome } from './collector-post.ts'
import { readWaiting, removeWaiting } from './collector-queue.ts'
import type { StatementSite } from './collector-statements.ts'
import { statementsOf } from './collector-statements.ts'
import { summarize } from './collector-summary.ts'

export type Sending = {
  readonly storage: TextStorage | null
  readonly site: (form: string) => StatementSite
  readonly post: (statements: readonly object[]) => Promise<Outcome>
}

/** Sends one summary and forgets the consent, unless it must be tried again. */
export async function sendConsent(consent: Consent, sending: Sending): Promise<Outcome> {
  const summary = summarize(consent.code, consent.role)
  const outcome = summary
    ? await sending.post(statementsOf(consent, summary, sending.site(summary.form)))
    : 'refused'
  if (outcome !== 'later') removeWaiting(sending.storage, consent)
  return outcome
}

/** Everything that waits, one after another; stops at the first that must be tried again. */
export async function sendWaiting(sending: Sending): Promise<Outcome> {
  for (const consent of readWaiting(sending.storage)) {
    if ((await sendConsent(consent, sending)) === 'later') return 'later'
  }
  return 'taken'
}
