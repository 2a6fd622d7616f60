import { PASSPHRASE_WORDS } from './passphrase-words.ts'

const WORDS = 4

/** Four words by chance, with blanks between: 4 × 11 bits, each word as likely as any other. */
export function generatePassphrase(): string {
  const words = Array.from({ length: WORDS }, () => PASSPHRASE_WORDS[drawBelow()])
  return words.join(' ')
}

/** A whole number below the number of words; draws that would favour the first words are redrawn. */
function drawBelow(): number {
  const count = PASSPHRASE_WORDS.length
  const limit = 2 ** 32 - (2 ** 32 % count)
  for (;;) {
    const [drawn = limit] = crypto.getRandomValues(new Uint32Array(1))
    if (drawn < limit) return drawn % count
  }
}
