/** Crockford's base32: no I, L, O or U, so a code survives being read aloud and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ALPHABET].flatMap((character, value): [string, number][] => [
    [character, value],
    [character.toLowerCase(), value],
  ]),
  ['I', 1],
  ['i', 1],
  ['L', 1],
  ['l', 1],
  ['O', 0],
  ['o', 0],
])

/** Value 0–31 of a character; undefined outside the alphabet. */
export function symbolOf(character: string): number | undefined {
  return VALUES.get(character)
}

/** The canonical, upper-case writing of 5-bit symbols. */
export function writeSymbols(symbols: readonly number[]): string {
  return symbols.map((symbol) => ALPHABET[symbol]).join('')
}
