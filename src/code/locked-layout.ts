import { BitReader, BitWriter } from './bits.ts'
import { isIntact, withChecksum } from './crc16.ts'
import { KINDS, VERSION } from './layout.ts'
import type { SymbolRun } from './read-symbols.ts'
import { writeSymbols } from './symbols.ts'

/*
 * Locked code, version 1, most significant bit first:
 * version 5 · kind 3 · blocks 7 | salt 128 · IV 96 · AES-GCM of blocks × 256 bits and its tag 128 |
 * zeros up to a whole symbol | CRC-16. The 15 bits of the header, and a zero bit, are its additional
 * data. What is inside is a result code, one 1 bit and zeros up to whole blocks: so every form and
 * kind without a name has one length, 129 characters, and neither form nor bank shows.
 */
const HEADER_BITS = 15
const BLOCKS_BITS = 7
const CHECK_BITS = 20
export const BLOCK_BYTES = 32
export const SALT_BYTES = 16
export const IV_BYTES = 12
const TAG_BYTES = 16

type Bytes = Uint8Array<ArrayBuffer>

export type LockedParts = { readonly salt: Bytes; readonly iv: Bytes; readonly sealed: Bytes }

/** The additional data: 16 bits, the header and a zero. */
export function lockedHeader(blocks: number): Bytes {
  const bits = (VERSION << 11) | (KINDS.locked << 8) | (blocks << 1)
  return Uint8Array.of(bits >> 8, bits & 0xff)
}

export function writeLocked(blocks: number, { salt, iv, sealed }: LockedParts): string {
  const bits = new BitWriter()
  bits.write(VERSION, 5)
  bits.write(KINDS.locked, 3)
  bits.write(blocks, BLOCKS_BITS)
  for (const byte of [...salt, ...iv, ...sealed]) bits.write(byte, 8)
  return writeSymbols(withChecksum(bits.toSymbols()))
}

/** The parts of a locked code at the start of a run; undefined if none is there, whole and intact. */
export function readLocked({
  symbols,
  runEnds,
}: SymbolRun): (LockedParts & { readonly blocks: number }) | undefined {
  const bits = new BitReader(symbols)
  if (bits.read(5) !== VERSION || bits.read(3) !== KINDS.locked) return undefined
  const blocks = bits.read(BLOCKS_BITS) ?? 0
  const sealedBytes = blocks * BLOCK_BYTES + TAG_BYTES
  const bytes = SALT_BYTES + IV_BYTES + sealedBytes
  const length = Math.ceil((HEADER_BITS + bytes * 8) / 5) + CHECK_BITS / 5
  if (blocks === 0 || !runEnds.includes(length)) return undefined
  if (!isIntact(symbols.slice(0, length))) return undefined
  const read = (count: number): Bytes => Uint8Array.from({ length: count }, () => bits.read(8) ?? 0)
  const parts = { blocks, salt: read(SALT_BYTES), iv: read(IV_BYTES), sealed: read(sealedBytes) }
  return bits.read((5 - (bits.position % 5)) % 5) === 0 ? parts : undefined
}
