import { dateOfDay, dayNumber, MAX_DAY } from '#code/day-number.ts'

/** The day itself, or the nearest that a code can carry: a clock far off must not cost a result. */
export function codableDay(date: string): string {
  if (dayNumber(date) !== undefined) return date
  const last = dateOfDay(MAX_DAY)
  return date > last ? last : dateOfDay(0)
}
