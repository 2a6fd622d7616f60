import type { BandCuts, Role, RoleId } from '#engine/types.ts'
import data from './roles.json' with { type: 'json' }

/** Expert judgement, not norms: targets and floors on 0–100, weights that sum to 1. */
export const ROLES: readonly Role[] = data.roles

/** Provisional lower edges of the bands 'approaching' and 'ready'. */
export const BAND_CUTS: BandCuts = data.bandCuts

/** What a bare result code is read against, on every site: links depend on it. */
export const DEFAULT_ROLE: RoleId = 'tpm-entry'

export function findRole(id: string): Role | undefined {
  return ROLES.find((role) => role.id === id)
}
