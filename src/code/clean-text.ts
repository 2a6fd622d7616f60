import { MAX_TEXT_POINTS } from './layout.ts'

const LINE_BREAKS = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu
/** Control characters, lone surrogates, and the invisible ones that turn or join text. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u206F\uFEFF]/gu

/**
 * A name or label as a code may carry it: NFC, trimmed, at most 40 code points, nothing unsafe.
 * Doing it twice changes nothing; so what is unsafe goes first, since taking it out can bring a
 * letter and its mark together.
 */
export function cleanText(text: string): string {
  const safe = text.replace(LINE_BREAKS, ' ').replace(UNSAFE, '').normalize('NFC').trim()
  return [...safe].slice(0, MAX_TEXT_POINTS).join('').trim()
}
