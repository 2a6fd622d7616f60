import type { RawRow } from './raw-row.ts'

/** Long enough to be a code, or to hold one. */
const CANDIDATE = /[0-9A-Za-z]{20,}/

/** A row a line; a line with several links or codes gives a row each. Blank lines are passed over. */
export function readLines(text: string): readonly RawRow[] {
  return text.split(/\r\n|\n|\r/).flatMap((content, i): readonly RawRow[] => {
    const line = i + 1
    const trimmed = content.trim()
    if (trimmed === '') return []
    const words = trimmed.split(/[\s,;|]+/).filter((word) => CANDIDATE.test(word))
    return words.length > 1
      ? words.map((word) => ({ line, text: word }))
      : [{ line, text: trimmed }]
  })
}
