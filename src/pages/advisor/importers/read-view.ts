import { decode } from '#code/decode.ts'
import { BANKS } from '#content/banks/register.ts'

/** The code of an advisor's view a row carries beside its own; null where it holds none. */
export function readView(text: string): string | null {
  if (text.trim() === '') return null
  const decoded = decode(text, BANKS)
  return decoded.ok && decoded.kind === 'advisor' ? decoded.code : null
}
