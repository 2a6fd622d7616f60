import type { AreaId, Attempt, FormId } from '#engine/types.ts'

/** What a scores-only code carries: five estimates and no responses. */
export type Scores = {
  readonly bank: string
  readonly form: FormId
  readonly date: string
  readonly areas: readonly {
    readonly area: AreaId
    readonly theta: number
    readonly se: number
    readonly enough: boolean
  }[]
  readonly careless?: boolean
  readonly name?: string
  readonly label?: string
}

export type DecodeFailure =
  | 'empty'
  | 'malformed'
  | 'checksum'
  | 'newer-version'
  | 'unknown-bank'
  | 'out-of-range'
  | 'locked'

/** `code` is the canonical writing: identity, duplicates and history go by it alone. */
export type Decoded =
  | {
      readonly ok: true
      readonly kind: 'answers'
      readonly code: string
      readonly attempt: Attempt
    }
  | { readonly ok: true; readonly kind: 'scores'; readonly code: string; readonly scores: Scores }
  | { readonly ok: false; readonly reason: DecodeFailure }
