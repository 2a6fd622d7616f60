import type { BankOutline, Ratings } from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'
import { BitWriter } from './bits.ts'
import { withChecksum } from './crc16.ts'
import { dayNumber } from './day-number.ts'
import type { AdvisorView, Scores } from './decoded.ts'
import { DAY_BITS, KINDS, RATINGS_BITS, SE, THETA } from './layout.ts'
import { writeSymbols } from './symbols.ts'
import type { Encoded } from './write-head.ts'
import { writeHeader, writeTexts } from './write-head.ts'

/** Five estimates as a scores-only code: θ̂ to .04 and its error to .03, no responses. */
export function encodeScores(scores: Scores, banks: readonly BankOutline[]): Encoded {
  const bits = new BitWriter()
  const header = writeHeader(bits, KINDS.scores, scores, banks)
  if (header !== null) return { ok: false, reason: header }
  writeEstimates(bits, scores)
  writeTexts(bits, scores)
  return { ok: true, code: writeSymbols(withChecksum(bits.toSymbols())) }
}

/** An advisor's ratings with the five estimates and self-ratings they stand beside. */
export function encodeAdvisorView(
  scores: Scores,
  { selfRatings, ratings, ratedOn }: AdvisorView,
  banks: readonly BankOutline[],
): Encoded {
  const bits = new BitWriter()
  const header = writeHeader(bits, KINDS.advisor, scores, banks)
  if (header !== null) return { ok: false, reason: header }
  const [own, given] = [packRatings(selfRatings), packRatings(ratings)]
  if (own === undefined || !given) return { ok: false, reason: 'bad-rating' }
  const day = dayNumber(ratedOn)
  if (day === undefined) return { ok: false, reason: 'bad-date' }
  writeEstimates(bits, scores)
  bits.write(own, RATINGS_BITS)
  bits.write(given, RATINGS_BITS)
  bits.write(day, DAY_BITS)
  writeTexts(bits, scores)
  return { ok: true, code: writeSymbols(withChecksum(bits.toSymbols())) }
}

/** As `unpackRatings` reads them; undefined if one is not on the scale. */
function packRatings(ratings: Ratings): number | undefined {
  const digits = AREAS.map((area) => ratings[area] ?? 0)
  const isOnScale = AREAS.every((area) => [undefined, 1, 2, 3, 4, 5].includes(ratings[area]))
  return isOnScale ? Number.parseInt(digits.join(''), 6) : undefined
}

function writeEstimates(bits: BitWriter, scores: Scores): void {
  for (const area of AREAS) {
    const estimate = scores.areas.find((candidate) => candidate.area === area)
    bits.write(toStep(estimate?.theta ?? 0, THETA), THETA.bits)
    bits.write(toStep(estimate?.se ?? SE.from, SE), SE.bits)
    bits.write(estimate?.enough ? 1 : 0, 1)
  }
}

function toStep(value: number, scale: { bits: number; from: number; step: number }): number {
  const step = Math.round((value - scale.from) / scale.step)
  return Math.min(2 ** scale.bits - 1, Math.max(0, step))
}
