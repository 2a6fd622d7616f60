import { isIntact } from './crc16.ts'
import { BLOCK_BYTES, IV_BYTES, SALT_BYTES } from './locked-layout.ts'
import { lockedHeader, readLocked, writeLocked } from './locked-layout.ts'
import { canLock, passphraseKey, readPassphrase } from './passphrase-key.ts'
import { readSymbols } from './read-symbols.ts'
import { symbolOf, writeSymbols } from './symbols.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type Unlocked =
  | { readonly ok: true; readonly code: string }
  | {
      readonly ok: false
      /** 'malformed': the text has no sound locked code, or that holds no result code. */
      readonly reason: 'wrong-passphrase' | 'malformed' | 'no-crypto'
    }

/**
 * A result code, as `encode` wrote it, locked with a passphrase: another code each time. Rejects
 * with a RangeError for what is no code or an empty passphrase, and with a TypeError where
 * `canLock` says no.
 */
export async function lockCode(
  code: string,
  passphrase: string,
  random: (bytes: number) => Bytes = randomBytes,
): Promise<string> {
  if (!canLock()) throw new TypeError('no-crypto')
  if (readPassphrase(passphrase) === '') throw new RangeError('no passphrase')
  const plain = pack(code)
  const blocks = plain.length / BLOCK_BYTES
  const salt = random(SALT_BYTES)
  const iv = random(IV_BYTES)
  const key = await passphraseKey(passphrase, salt)
  const sealed = await crypto.subtle.encrypt(gcm(blocks, iv), key, plain)
  return writeLocked(blocks, { salt, iv, sealed: new Uint8Array(sealed) })
}

/** Reads as tolerantly as `decode`; never throws. Slips are told before the passphrase is tried. */
export async function unlockCode(text: string, passphrase: string): Promise<Unlocked> {
  const locked = readSymbols(text).reduce<ReturnType<typeof readLocked>>(
    (found, run) => found ?? readLocked(run),
    undefined,
  )
  if (!locked) return { ok: false, reason: 'malformed' }
  if (!canLock()) return { ok: false, reason: 'no-crypto' }
  if (readPassphrase(passphrase) === '') return { ok: false, reason: 'wrong-passphrase' }
  const { blocks, salt, iv, sealed } = locked
  let plain: ArrayBuffer
  try {
    const key = await passphraseKey(passphrase, salt)
    plain = await crypto.subtle.decrypt(gcm(blocks, iv), key, sealed)
  } catch {
    return { ok: false, reason: 'wrong-passphrase' }
  }
  const code = unpack(new Uint8Array(plain))
  return code === undefined ? { ok: false, reason: 'malformed' } : { ok: true, code }
}

function randomBytes(bytes: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(bytes))
}

function gcm(blocks: number, iv: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: lockedHeader(blocks), tagLength: 128 }
}

/** Five bits a symbol, a 1 bit, zeros up to whole blocks. */
function pack(code: string): Bytes {
  const symbols = [...code].flatMap((character) => symbolOf(character) ?? [])
  if (symbols.length < code.length || !isIntact(symbols)) throw new RangeError('not a result code')
  const bits = `${symbols.map((symbol) => inBits(symbol, 5)).join('')}1`
  const blocks = Math.ceil(bits.length / 8 / BLOCK_BYTES)
  const bytes = bits.padEnd(blocks * BLOCK_BYTES * 8, '0').match(/.{8}/g) ?? []
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2))
}

function unpack(bytes: Bytes): string | undefined {
  const bits = Array.from(bytes, (byte) => inBits(byte, 8)).join('')
  const body = bits.slice(0, Math.max(0, bits.lastIndexOf('1')))
  const symbols = (body.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five, 2))
  return body.length % 5 === 0 && isIntact(symbols) ? writeSymbols(symbols) : undefined
}

function inBits(value: number, bits: number): string {
  return value.toString(2).padStart(bits, '0')
}
