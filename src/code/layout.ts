/*
 * Result code, version 1, most significant bit first:
 * version 5 · kind 3 · bank 6 · form 3 · days 15 · flags 3 | body | name? label? | CRC-16.
 * The body of an advisor's view is that of scores, then the learner's ratings 13, the advisor's
 * ratings 13 (each five digits to the base 6, 0 is skipped) and the day they were given 15.
 * Locked ones differ after the kind: see locked-layout.ts.
 * Every version and kind, locked ones too, starts with the version's symbol and ends with this CRC,
 * so that an older reader can tell a newer code from a damaged one.
 * Links are a public API: this layout is never edited. What needs another one gets a new version.
 */
export const VERSION = 1
export const HEADER_SYMBOLS = 7

export const KINDS = { answers: 0, scores: 1, advisor: 2, locked: 3 } as const

/** A form's number in a code is its place here. */
export const FORMS = ['quick-a', 'quick-b', 'full-a', 'full-b'] as const

export const FLAGS = { careless: 4, name: 2, label: 1 } as const

/** θ̂ of a scores-only code: 8 bits, and its standard error: 5 bits. */
export const THETA = { bits: 8, from: -5.1, step: 0.04 } as const
export const SE = { bits: 5, from: 0.2, step: 0.03 } as const

export const DAY_BITS = 15
export const RATINGS_BITS = 13
export const TEXT_LENGTH_BITS = 8
export const MAX_TEXT_POINTS = 40
