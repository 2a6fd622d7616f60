import { PROVIDER } from '#content/provider.ts'
import type { RoleId } from '#engine/types.ts'
import type { Consent } from '#session/collector-consent.ts'
import { postStatements } from '#session/collector-post.ts'
import { addWaiting, removeWaiting } from '#session/collector-queue.ts'
import { sendConsent, type Sending } from '#session/collector-sending.ts'
import { findStorage } from '#session/local-storage.ts'

export type SendState =
  | { readonly kind: 'asked' | 'declined' | 'sending' | 'sent' | 'refused' | 'lost' }
  | { readonly kind: 'waiting'; readonly consent: Consent }

/** Keeps the consent, tries at once, and says what became of it; the result waits for nothing. */
export async function sendSummary(
  code: string,
  role: RoleId,
  site: Sending['site'],
): Promise<SendState> {
  const { collector } = PROVIDER
  if (collector === null) return { kind: 'declined' }
  const storage = findStorage()
  const agreedAt = new Date().toISOString()
  const consent: Consent = { code, role, account: crypto.randomUUID(), agreedAt }
  const kept = addWaiting(storage, consent)
  const post = (statements: readonly object[]) => postStatements(collector.endpoint, statements)
  const outcome = await sendConsent(consent, { storage, site, post })
  if (outcome === 'taken') return { kind: 'sent' }
  if (outcome === 'refused') return { kind: 'refused' }
  return kept === 'saved' || kept === 'set-aside' ? { kind: 'waiting', consent } : { kind: 'lost' }
}

/** Takes a yes back that is not sent yet. */
export function cancelSummary(consent: Consent): void {
  removeWaiting(findStorage(), consent)
}
