import type { Attempt, Bank } from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'
import { formLayout, unpackAnswers } from './answer-digits.ts'
import { BitReader } from './bits.ts'
import { cleanText } from './clean-text.ts'
import { CHECK_SYMBOLS, isIntact } from './crc16.ts'
import { dateOfDay } from './day-number.ts'
import type { Decoded, DecodeFailure, Scores } from './decoded.ts'
import { FLAGS, FORMS, HEADER_SYMBOLS, KINDS, SE, TEXT_LENGTH_BITS, THETA, VERSION } from './layout.ts'
import { readSymbols } from './read-symbols.ts'
import { writeSymbols } from './symbols.ts'

/**
 * Reads a result code out of whatever it came in (see `readSymbols`); never throws. `banks` is the
 * append-only register. A code is accepted only if its checksum holds and every part is in range.
 */
export function decode(text: string, banks: readonly Bank[]): Decoded {
  const candidates = readSymbols(text)
  if (candidates.length === 0) return { ok: false, reason: text.trim() ? 'malformed' : 'empty' }
  let failure: DecodeFailure | undefined
  for (const { symbols, runEnds } of candidates) {
    const decoded = decodeSymbols(symbols, runEnds, banks)
    if (decoded.ok) return decoded
    failure ??= decoded.reason
  }
  return { ok: false, reason: failure ?? 'malformed' }
}

function decodeSymbols(
  symbols: readonly number[],
  runEnds: readonly number[],
  banks: readonly Bank[],
): Decoded {
  const fail = (reason: DecodeFailure): Decoded => ({ ok: false, reason })
  if (symbols.length < HEADER_SYMBOLS + CHECK_SYMBOLS) return fail('malformed')
  const bits = new BitReader(symbols)
  const read = (count: number) => bits.read(count) ?? 0
  const version = read(5)
  const kind = read(3)
  const bank = banks[read(6)]
  const form = FORMS[read(3)]
  const day = read(15)
  const flags = read(3)
  if (version !== VERSION) return fail(isSlipAt(symbols, 0) ? 'checksum' : 'newer-version')
  if (kind === KINDS.locked) return fail(isSlipAt(symbols, 1) ? 'checksum' : 'locked')
  if (kind > KINDS.scores) return fail(isSlipAt(symbols, 1) ? 'checksum' : 'newer-version')
  if (!bank) return fail(runEnds.some((end) => isIntact(symbols.slice(0, end))) ? 'unknown-bank' : 'checksum')

  const layout = form && formLayout(bank, form)
  if (!form || !layout) return fail(isIntact(symbols) ? 'out-of-range' : 'checksum')
  const answers = kind === KINDS.answers ? bits.readBig(layout.bits) : undefined
  const estimates = kind === KINDS.scores ? readEstimates(bits) : undefined
  if (answers === undefined && estimates === undefined) return fail('malformed')
  const name = flags & FLAGS.name ? readText(bits) : ''
  const label = flags & FLAGS.label ? readText(bits) : ''

  const length = Math.ceil(bits.position / 5) + CHECK_SYMBOLS
  if (!runEnds.includes(length)) return fail(symbols.length < length ? 'malformed' : 'checksum')
  if (!isIntact(symbols.slice(0, length))) return fail('checksum')
  if (name === undefined || label === undefined) return fail('out-of-range')

  const code = writeSymbols(symbols.slice(0, length))
  const head = {
    bank: bank.id,
    form,
    date: dateOfDay(day),
    ...(flags & FLAGS.careless ? { careless: true } : {}),
    ...(name ? { name } : {}),
    ...(label ? { label } : {}),
  }
  if (estimates) return { ok: true, kind: 'scores', code, scores: { ...head, areas: estimates } }
  if (answers === undefined || answers >= layout.states) return fail('out-of-range')
  const { responses, selfRatings } = unpackAnswers(layout, answers)
  const attempt: Attempt = { ...head, responses, selfRatings }
  return { ok: true, kind: 'answers', code, attempt }
}

/** Whether some other symbol at this place makes the whole code hold: then it is a slip of the pen. */
function isSlipAt(symbols: readonly number[], place: number): boolean {
  return Array.from({ length: 32 }, (_, symbol) => symbols.with(place, symbol)).some(isIntact)
}

function readEstimates(bits: BitReader): Scores['areas'] | undefined {
  const estimates = AREAS.map((area) => ({
    area,
    theta: THETA.from + THETA.step * (bits.read(THETA.bits) ?? NaN),
    se: SE.from + SE.step * (bits.read(SE.bits) ?? NaN),
    enough: bits.read(1) === 1,
  }))
  return estimates.every(({ theta, se }) => Number.isFinite(theta + se)) ? estimates : undefined
}

/** A name or label; undefined if it is not what the encoder writes. */
function readText(bits: BitReader): string | undefined {
  const length = bits.read(TEXT_LENGTH_BITS) ?? 0
  const bytes = Array.from({ length }, () => bits.read(8))
  if (!bytes.every((byte) => byte !== undefined)) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
    return text && text === cleanText(text) ? text : undefined
  } catch {
    return undefined
  }
}
