import type { Ratings } from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'

/** Five ratings of a number, digits to the base 6 with 0 for skipped; undefined from 6⁵ on. */
export function unpackRatings(value: number): Ratings | undefined {
  const digits = value.toString(6).padStart(AREAS.length, '0')
  if (digits.length > AREAS.length) return undefined
  const entries = AREAS.map((area, i) => [area, Number(digits[i])] as const)
  return Object.fromEntries(entries.filter(([, rating]) => rating > 0))
}
