import type { RoleId } from '#engine/types.ts'

/** A person's yes to one summary, and all that is kept of it. */
export type Consent = {
  readonly code: string
  /** Against which the result was read when they agreed. */
  readonly role: RoleId
  /** A random UUID, made for this attempt and used nowhere else. */
  readonly account: string
  /** An ISO time. */
  readonly agreedAt: string
}
