/** A day or time a row says it was added; null where it says none that could be. */
export function readDay(text: string): string | null {
  const trimmed = text.trim()
  const isDated = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(trimmed)
  return isDated && !Number.isNaN(Date.parse(trimmed)) ? trimmed : null
}
