import { decode } from '#code/decode.ts'
import type { DecodeFailure } from '#code/decoded.ts'
import { BANKS, findBank } from '#content/banks/register.ts'
import { BAND_CUTS, ROLES } from '#content/roles.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { readArea } from '#engine/read-area.ts'
import { readinessFor } from '#engine/readiness.ts'
import type { Readiness } from '#engine/report.ts'
import { scoreOf } from '#engine/scale.ts'
import type { AreaEstimate, Gap } from '#engine/types.ts'

/** A result read against one role; gaps in the order of AREAS. */
export type RoleReading = { readonly readiness: Readiness; readonly gaps: readonly Gap[] }

/** All that the desk shows of a code, against every role, so that a change of role is at once. */
export type ReadResult = {
  readonly ok: true
  readonly code: string
  readonly kind: 'answers' | 'scores' | 'advisor'
  readonly form: string
  /** Calendar day it was taken, YYYY-MM-DD. */
  readonly date: string
  readonly name?: string
  /** An invite's words, which the learner agreed to carry. */
  readonly label?: string
  readonly inflation: number
  readonly estimates: readonly AreaEstimate[]
  /** 0–100, unrounded; null without enough evidence. */
  readonly scores: readonly (number | null)[]
  /** In the order of ROLES. */
  readonly readings: readonly RoleReading[]
}

export type NotRead = { readonly ok: false; readonly reason: DecodeFailure }

export function readResult(text: string): ReadResult | NotRead {
  const decoded = decode(text, BANKS)
  if (!decoded.ok) return decoded
  const head = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  const bank = findBank(head.bank)
  if (!bank) return { ok: false, reason: 'unknown-bank' }
  const estimates =
    decoded.kind === 'answers'
      ? estimateAreas(bank, head.form, decoded.attempt.responses)
      : decoded.scores.areas.map((area) => ({ ...area, answered: 0 }))
  const { inflation } = bank.model
  return {
    ok: true,
    code: decoded.code,
    kind: decoded.kind,
    form: head.form,
    date: head.date,
    ...(head.name === undefined ? {} : { name: head.name }),
    ...(head.label === undefined ? {} : { label: head.label }),
    inflation,
    estimates,
    scores: estimates.map(({ theta, enough }) => (enough ? scoreOf(theta) : null)),
    readings: ROLES.map((role) => ({
      readiness: readinessFor(estimates, role, BAND_CUTS, inflation),
      gaps: estimates.map((estimate) => readArea(estimate, role, inflation).gap),
    })),
  }
}
