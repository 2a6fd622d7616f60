import type { RoleId } from '#engine/types.ts'
import ids from './roles.json?ids'

/** What a bare result code is read against, on every site: links depend on it. */
export const DEFAULT_ROLE: RoleId = 'tpm-entry'

export function isRoleId(id: string): boolean {
  return ids.includes(id)
}
