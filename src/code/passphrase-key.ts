const ROUNDS = 600_000

/** Characters a passphrase of one's own needs at least, counted as it is read. */
export const MIN_PASSPHRASE_POINTS = 12

/** Browsers have no cryptography for pages that came over plain http. */
export function canLock(): boolean {
  return typeof globalThis.crypto?.subtle === 'object'
}

/**
 * A passphrase as it counts: capitals, doubled blanks and the ways of writing one letter make no
 * difference, as keyboards and mails change them unasked. This is part of the locked code's version.
 */
export function readPassphrase(given: string): string {
  const folded = given.normalize('NFKC').toLowerCase().normalize('NFKC')
  return folded.replace(/\s+/g, ' ').trim()
}

export function countPassphrase(given: string): number {
  return [...readPassphrase(given)].length
}

/** AES-256 key by PBKDF2-SHA-256 with 600,000 rounds. */
export async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const { subtle } = globalThis.crypto
  const bytes = new TextEncoder().encode(readPassphrase(passphrase))
  const base = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
