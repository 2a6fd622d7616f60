import { MAX_TEXT_POINTS } from './layout.ts'

/** Control characters, lone surrogates, and the invisible ones that turn or join text. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** A name or label as a code may carry it: NFC, trimmed, at most 40 code points, nothing unsafe. */
export function cleanText(text: string): string {
  const safe = text.normalize('NFC').replace(UNSAFE, '').trim()
  return [...safe].slice(0, MAX_TEXT_POINTS).join('').trim()
}
