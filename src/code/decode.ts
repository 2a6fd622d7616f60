import type { Attempt, BankOutline } from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'
import { formLayout, unpackAnswers } from './answer-digits.ts'
import { BitReader } from './bits.ts'
import { cleanText } from './clean-text.ts'
import { CHECK_SYMBOLS, isIntact, isIntactUpToAny } from './crc16.ts'
import { dateOfDay } from './day-number.ts'
import type { AdvisorView, Decoded, DecodeFailure, Scores } from './decoded.ts'
import { DAY_BITS, RATINGS_BITS, SE, TEXT_LENGTH_BITS, THETA } from './layout.ts'
import { FLAGS, FORMS, HEADER_SYMBOLS, KINDS, VERSION } from './layout.ts'
import { unpackRatings } from './unpack-ratings.ts'
import { readSymbols } from './read-symbols.ts'
import type { SymbolRun } from './read-symbols.ts'
import { writeSymbols } from './symbols.ts'

/**
 * Reads a result code out of whatever it came in (see `readSymbols`); never throws. `banks` is the
 * append-only register. A code is accepted only if its checksum holds and every part is in range.
 */
export function decode(text: string, banks: readonly BankOutline[]): Decoded {
  let failure: DecodeFailure | undefined
  for (const run of readSymbols(text)) {
    const decoded = run.symbols.length > 0 ? decodeRun(run, banks) : fail('empty')
    if (decoded.ok) return decoded
    failure ??= decoded.reason
  }
  return fail(failure ?? (text.trim() ? 'malformed' : 'empty'))
}

function decodeRun(run: SymbolRun, banks: readonly BankOutline[]): Decoded {
  const { symbols, runEnds } = run
  if (symbols.length < HEADER_SYMBOLS + CHECK_SYMBOLS) return fail('malformed')
  const bits = new BitReader(symbols)
  const read = (count: number) => bits.read(count) ?? 0
  const version = read(5)
  const kind = read(3)
  const bank = banks[read(6)]
  const form = FORMS[read(3)]
  const day = read(DAY_BITS)
  const flags = read(3)
  if (version !== VERSION) {
    if (isWhole(run)) return fail('newer-version')
    return fail(isSlipAt(run, 0) ? 'checksum' : 'malformed')
  }
  const failIfWhole = (reason: DecodeFailure) => fail(isWhole(run) ? reason : 'checksum')
  if (kind === KINDS.locked) return failIfWhole('locked')
  if (kind > KINDS.locked) return failIfWhole('newer-version')
  if (!bank) return failIfWhole('unknown-bank')
  const layout = form && formLayout(bank, form)
  if (!layout) return failIfWhole('out-of-range')

  const answers = kind === KINDS.answers ? bits.readBig(layout.bits) : undefined
  const areas = kind === KINDS.answers ? undefined : readEstimates(bits)
  const view = kind === KINDS.advisor ? readView(bits) : undefined
  const name = flags & FLAGS.name ? readBytes(bits) : undefined
  const label = flags & FLAGS.label ? readBytes(bits) : undefined
  const padding = bits.read((5 - (bits.position % 5)) % 5)
  const length = bits.position / 5 + CHECK_SYMBOLS
  if (bits.isPastEnd || symbols.length < length) return fail('malformed')
  if (!runEnds.includes(length) || !isIntact(symbols.slice(0, length))) return fail('checksum')

  const nameText = name && readText(name)
  const labelText = label && readText(label)
  if (nameText === '' || labelText === '') return fail('out-of-range')
  if (padding !== 0 || (answers ?? 0n) >= layout.states) return fail('out-of-range')
  if (view === null) return fail('out-of-range')

  const code = writeSymbols(symbols.slice(0, length))
  const head = {
    bank: bank.id,
    form,
    date: dateOfDay(day),
    ...(flags & FLAGS.careless ? { careless: true } : {}),
    ...(nameText ? { name: nameText } : {}),
    ...(labelText ? { label: labelText } : {}),
  }
  if (areas) {
    const scores = { ...head, areas }
    return view
      ? { ok: true, kind: 'advisor', code, scores, view }
      : { ok: true, kind: 'scores', code, scores }
  }
  const attempt: Attempt = { ...head, ...unpackAnswers(layout, answers ?? 0n) }
  return { ok: true, kind: 'answers', code, attempt }
}

function fail(reason: DecodeFailure): Decoded {
  return { ok: false, reason }
}

/** Whether the checksum holds wherever a code of unknown length may end. */
function isWhole({ symbols, runEnds }: SymbolRun): boolean {
  return isIntactUpToAny(symbols, runEnds)
}

/** Whether some other symbol at this place makes the whole code hold: then it is a slip of the pen. */
function isSlipAt({ symbols, runEnds }: SymbolRun, place: number): boolean {
  return Array.from({ length: 32 }, (_, symbol) => symbols.with(place, symbol)).some((other) =>
    isWhole({ symbols: other, runEnds }),
  )
}

function readEstimates(bits: BitReader): Scores['areas'] {
  return AREAS.map((area) => ({
    area,
    theta: onScale(bits.read(THETA.bits) ?? 0, THETA),
    se: onScale(bits.read(SE.bits) ?? 0, SE),
    enough: bits.read(1) === 1,
  }))
}

/** Null where a rating is not on the scale, or there is none of the advisor's. */
function readView(bits: BitReader): AdvisorView | null {
  const selfRatings = unpackRatings(bits.read(RATINGS_BITS) ?? 0)
  const ratings = unpackRatings(bits.read(RATINGS_BITS) ?? 0)
  const day = bits.read(DAY_BITS) ?? 0
  if (!selfRatings || !ratings || Object.keys(ratings).length === 0) return null
  return { selfRatings, ratings, ratedOn: dateOfDay(day) }
}

/** Whole hundredths, so that no rounding dust of binary fractions shows in reports. */
function onScale(step: number, scale: { from: number; step: number }): number {
  return Math.round((scale.from + scale.step * step) * 100) / 100
}

function readBytes(bits: BitReader): readonly number[] {
  const length = bits.read(TEXT_LENGTH_BITS) ?? 0
  return Array.from({ length }, () => bits.read(8) ?? 0)
}

/** A name or label; empty if it is not what the encoder writes. */
function readText(bytes: readonly number[]): string {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const text = decoder.decode(Uint8Array.from(bytes))
    return text === cleanText(text) ? text : ''
  } catch {
    return ''
  }
}
