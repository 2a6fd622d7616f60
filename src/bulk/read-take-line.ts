import { decode } from '#code/decode.ts'
import { encodeAttempt } from '#code/encode.ts'
import { readAttempt } from '#code/read-attempt.ts'
import type { Attempt, Bank } from '#engine/types.ts'

/** A collected take; `code` is its identity. */
export type TakeLine =
  | { readonly ok: true; readonly code: string; readonly attempt: Attempt }
  | { readonly ok: false; readonly reason: string }

/**
 * The take in one line: a result code or URL, JSON with a `code` (a report line, a collector's
 * record), or an attempt in JSON.
 */
export function readTakeLine(text: string, banks: readonly Bank[]): TakeLine {
  if (!/^[{"]/.test(text)) return readCode(text, banks)
  const value = parse(text)
  if (typeof value === 'string') return readCode(value, banks)
  if (typeof value !== 'object' || value === null) return { ok: false, reason: 'not JSON' }
  if ('code' in value && typeof value.code === 'string') return readCode(value.code, banks)
  if ('responses' in value) return readJsonAttempt(value, banks)
  return { ok: false, reason: 'neither code nor responses' }
}

function readCode(text: string, banks: readonly Bank[]): TakeLine {
  const decoded = decode(text, banks)
  if (!decoded.ok) return decoded
  if (decoded.kind !== 'answers') return { ok: false, reason: 'scores only, no responses' }
  return { ok: true, code: decoded.code, attempt: decoded.attempt }
}

function readJsonAttempt(value: unknown, banks: readonly Bank[]): TakeLine {
  const read = readAttempt(value, banks)
  if (!read.ok) return read
  const encoded = encodeAttempt(read.attempt, banks)
  return encoded.ok ? { ...encoded, attempt: read.attempt } : encoded
}

/** Undefined for what is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
