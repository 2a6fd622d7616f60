import type { Consent } from './collector-consent.ts'
import type { TextStorage } from './local-storage.ts'
import { removeText } from './local-storage.ts'
import type { Fields, Parsed, SaveOutcome } from './stored.ts'
import { isFields, readStored, saveStored } from './stored.ts'

export const COLLECTOR_KEY = 'tpm-readiness.collector'

/** What was agreed to and is not sent yet; empty where nothing can be read. */
export function readWaiting(storage: TextStorage | null): readonly Consent[] {
  const stored = readStored(storage, COLLECTOR_KEY, parse)
  return stored.kind === 'value' ? stored.value : []
}

export function addWaiting(storage: TextStorage | null, consent: Consent): SaveOutcome {
  const others = readWaiting(storage).filter(({ account }) => account !== consent.account)
  return saveStored(storage, COLLECTOR_KEY, { waiting: [...others, consent] }, parse)
}

/** With the last one the whole entry goes. */
export function removeWaiting(storage: TextStorage | null, { account }: Consent): void {
  const waiting = readWaiting(storage)
  const others = waiting.filter((consent) => consent.account !== account)
  if (others.length === waiting.length) return
  if (others.length === 0) removeText(storage, COLLECTOR_KEY)
  else saveStored(storage, COLLECTOR_KEY, { waiting: others }, parse)
}

function parse({ waiting }: Fields): Parsed<readonly Consent[]> {
  const isQueue = Array.isArray(waiting) && waiting.every(isConsent)
  return isQueue ? { ok: true, value: waiting } : { ok: false, reason: 'corrupt' }
}

function isConsent(value: unknown): value is Consent {
  if (!isFields(value)) return false
  const { code, role, account, agreedAt } = value
  return [code, role, account, agreedAt].every((field) => typeof field === 'string')
}
