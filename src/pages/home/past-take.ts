import { SITE_ROLE } from '#content/provider-start.ts'
import { BAND_CUTS, findRole } from '#content/roles.ts'
import { readinessFor } from '#engine/readiness.ts'
import type { Readiness } from '#engine/report.ts'
import type { Take } from '#session/history.ts'
import { readTake, type ReadTake } from '#session/read-take.ts'

/** A kept take, read against the site's role; `read` is null where this version cannot read it. */
export type PastTake = {
  /** As it is kept. */
  readonly code: string
  readonly date: string
  readonly read: (ReadTake & { readonly readiness: Readiness }) | null
}

/** The newest first; of one day, the last kept first. */
export function readPast(takes: readonly Take[]): readonly PastTake[] {
  return takes
    .map(toPast)
    .toReversed()
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

function toPast({ code, savedAt }: Take): PastTake {
  const read = readTake(code)
  const role = findRole(SITE_ROLE)
  if (!read || !role) return { code, date: savedAt, read: null }
  const readiness = readinessFor(read.areas, role, BAND_CUTS, read.bank.model.inflation)
  return { code, date: read.date, read: { ...read, readiness } }
}
