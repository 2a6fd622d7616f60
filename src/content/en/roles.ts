import type { ROLES } from '../roles.ts'
import words from './roles.json' with { type: 'json' }

export type RoleWords = {
  readonly label: string
  /** For narrow columns. */
  readonly shortLabel: string
  readonly description: string
}

export const roleWords: Readonly<Record<(typeof ROLES)[number]['id'], RoleWords>> = words
