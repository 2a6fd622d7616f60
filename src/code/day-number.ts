const DAY_MS = 86_400_000
const FIRST = Date.UTC(2025, 0, 1)
export const MAX_DAY = 2 ** 15 - 1

/** Days since 2025-01-01 of a calendar day YYYY-MM-DD; undefined if there is no such day in 0–32767. */
export function dayNumber(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const day = (Date.parse(`${date}T00:00:00Z`) - FIRST) / DAY_MS
  return day >= 0 && day <= MAX_DAY && dateOfDay(day) === date ? day : undefined
}

export function dateOfDay(day: number): string {
  return new Date(FIRST + day * DAY_MS).toISOString().slice(0, 10)
}
