import { BANKS, findBank } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS, DEFAULT_ROLE, findRole, ROLES } from '#content/roles.ts'
import { decode } from '#code/decode.ts'
import type { Decoded, DecodeFailure } from '#code/decoded.ts'
import { readAddress, type ResultAddress } from '#code/result-address.ts'
import { buildReport, buildScoresReport, type ReportFrame } from '#engine/build-report.ts'
import { DEFAULT_HOURS } from '#engine/plan-limits.ts'
import type { Report } from '#engine/report.ts'
import type { AreaEstimate, Role } from '#engine/types.ts'

export type Result = {
  readonly kind: 'result'
  readonly decoded: Decoded & { ok: true }
  readonly address: ResultAddress
  /** Whether the address holds the locked code of this result. */
  readonly isLocked: boolean
  readonly role: Role
  readonly unknownRole: string | null
  readonly hours: number
  readonly report: Report
}
export type NoResult = {
  readonly kind: 'none'
  readonly reason: DecodeFailure
  readonly text: string
}

export const ADDRESS_DEFAULTS = { role: DEFAULT_ROLE, hours: DEFAULT_HOURS } as const

/** A locked code as it stands in an address, and what is inside. */
export type Opened = { readonly locked: string; readonly code: string }

/**
 * Everything the page shows, from the fragment alone; the same for one's own result and a stranger's.
 * Only what is inside a locked code comes from memory.
 */
export function readResult(fragment: string, opened: Opened | null = null): Result | NoResult {
  const address = readAddress(fragment)
  const isLocked = opened?.locked === address.code
  const decoded = decode(isLocked ? opened.code : address.code, BANKS)
  if (!decoded.ok) return { kind: 'none', reason: decoded.reason, text: address.code }
  const known = findRole(address.role ?? DEFAULT_ROLE)
  const role = known ?? ROLES[0]
  if (!role) return { kind: 'none', reason: 'out-of-range', text: address.code }
  const hours = address.hours ?? DEFAULT_HOURS
  const frame: ReportFrame = {
    role,
    roles: ROLES,
    cuts: BAND_CUTS,
    courses: COURSES,
    hours,
    isFreeOnly: address.isFreeOnly,
  }
  const report = reportOf(decoded, frame)
  if (!report) return { kind: 'none', reason: 'unknown-bank', text: address.code }
  const unknownRole = known ? null : (address.role ?? null)
  return { kind: 'result', decoded, address, isLocked, role, unknownRole, hours, report }
}

function reportOf(decoded: Decoded & { ok: true }, frame: ReportFrame): Report | null {
  if (decoded.kind === 'answers') {
    const { attempt } = decoded
    const bank = findBank(attempt.bank)
    return bank ? buildReport({ ...frame, ...attempt, bank }) : null
  }
  const { scores } = decoded
  const bank = findBank(scores.bank)
  const areas: readonly AreaEstimate[] = scores.areas.map((area) => ({ ...area, answered: 0 }))
  return bank ? buildScoresReport({ ...frame, areas, model: bank.model }) : null
}
