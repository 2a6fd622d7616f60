import type { RoleId } from '#engine/types.ts'

/** What a bare result code is read against, on every site: links depend on it. */
export const DEFAULT_ROLE: RoleId = 'tpm-entry'
