import { cleanText } from './clean-text.ts'

const KEY = 'invite'

/** An invite's words as a quiz address carries them after its `#`; '' where there are none. */
export function writeInvite(label: string): string {
  const clean = cleanText(label)
  return clean === '' ? '' : `${KEY}=${encodeURIComponent(clean)}`
}

/** The words in an address's fragment, as a code may carry them: plain, short, nothing unsafe. */
export function readInvite(fragment: string): string {
  return cleanText(new URLSearchParams(fragment.replace(/^#/, '')).get(KEY) ?? '')
}
