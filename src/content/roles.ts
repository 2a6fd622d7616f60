import type { BandCuts, Role } from '#engine/types.ts'
import data from './roles.json' with { type: 'json' }

/** Expert judgement, not norms: targets and floors on 0–100, weights that sum to 1. */
export const ROLES: readonly Role[] = data.roles

/** Provisional lower edges of the bands 'approaching' and 'ready'. */
export const BAND_CUTS: BandCuts = data.bandCuts

export function findRole(id: string): Role | undefined {
  return ROLES.find((role) => role.id === id)
}
