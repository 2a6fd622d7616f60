import type { RoleId } from '#engine/types.ts'
import words from './roles.json' with { type: 'json' }

export type RoleWords = {
  readonly label: string
  /** For narrow columns. */
  readonly shortLabel: string
  readonly description: string
}

export const roleWords: Readonly<Record<RoleId, RoleWords>> = words
