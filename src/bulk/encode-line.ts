import { encodeAttempt } from '#code/encode.ts'
import { readAttempt } from '#code/read-attempt.ts'
import { BANKS } from '#content/banks/register.ts'

export type EncodeLine =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly line: number; readonly reason: string }

/** The result code of one attempt in JSON. */
export function encodeLine(text: string, line: number): EncodeLine {
  const value = parse(text)
  if (value === undefined) return { ok: false, line, reason: 'not JSON' }
  const read = readAttempt(value, BANKS)
  if (!read.ok) return { ok: false, line, reason: read.reason }
  const encoded = encodeAttempt(read.attempt, BANKS)
  return encoded.ok ? encoded : { ok: false, line, reason: encoded.reason }
}

/** Undefined for what is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
