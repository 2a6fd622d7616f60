import { BANKS, findBank } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { DEFAULT_ROLE } from '#content/default-role.ts'
import { BAND_CUTS, findRole, ROLES } from '#content/roles.ts'
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
  /** What was given, to be mended; the code alone where it is a locked one. */
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
  if (!decoded.ok) {
    const { reason } = decoded
    return { kind: 'none', reason, text: reason === 'locked' ? address.code : readable(fragment) }
  }
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

/** What to read of something pasted: what follows its last `#`, else the code found anywhere in it. */
export function fragmentOf(pasted: string): string {
  const tail =
    pasted
      .trim()
      .split(/#|%(?:25)*23/)
      .at(-1) ?? ''
  if (decode(readAddress(tail).code, BANKS).ok) return tail
  const found = decode(pasted, BANKS)
  return found.ok ? found.code : tail
}

/** An address bar writes blanks and letters beyond Latin in per cent. */
function readable(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
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
