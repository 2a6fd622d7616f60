import { useEffect, useState } from 'react'
import { countPassphrase, MIN_PASSPHRASE_POINTS } from '#code/passphrase-key.ts'

/** Typing makes no key for every letter. */
const PAUSE_MS = 300

export type LinkCode =
  | { readonly state: 'ready'; readonly code: string }
  | { readonly state: 'too-short' | 'working' | 'failed' }

type Made = { readonly from: string; readonly locked: string | null }

/** The code as the link holds it: as it is where `passphrase` is null, else locked, a moment later. */
export function useLinkCode(code: string, passphrase: string | null): LinkCode {
  const [made, setMade] = useState<Made | null>(null)
  const isTooShort = passphrase !== null && countPassphrase(passphrase) < MIN_PASSPHRASE_POINTS
  const from = `${code} ${passphrase}`
  useEffect(() => {
    if (passphrase === null || isTooShort) return undefined
    let isStale = false
    const timer = setTimeout(() => {
      void lock(code, passphrase).then((locked) => isStale || setMade({ from, locked }))
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [code, passphrase, isTooShort, from])
  if (passphrase === null) return { state: 'ready', code }
  if (isTooShort) return { state: 'too-short' }
  if (made?.from !== from) return { state: 'working' }
  return made.locked === null ? { state: 'failed' } : { state: 'ready', code: made.locked }
}

async function lock(code: string, passphrase: string): Promise<string | null> {
  try {
    const { lockCode } = await import('#code/locked.ts')
    return await lockCode(code, passphrase)
  } catch {
    return null
  }
}
