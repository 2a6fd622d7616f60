import { symbolOf } from './symbols.ts'

export type SymbolRun = {
  readonly symbols: readonly number[]
  /** Numbers of symbols after which white space, a foreign character or the end stands. */
  readonly runEnds: readonly number[]
}

/**
 * Where a code may stand in a text, the likeliest first: what follows the last `#` or `%23`, else
 * the longest token, else the text from its start. White space inside is dropped (wrapped lines);
 * whatever trails counts as trailing only after white space or a character outside the alphabet.
 */
export function readSymbols(text: string): readonly SymbolRun[] {
  const afterHash = text.slice(0, MAX_TEXT).split(/#|%23/)
  const tail = afterHash.length > 1 ? afterHash.at(-1) : undefined
  const candidates =
    tail === undefined ? [longestToken(text.slice(0, MAX_TEXT)), text.slice(0, MAX_TEXT)] : [tail]
  return [...new Set(candidates)].map(readRun).filter((run) => run.symbols.length > 0)
}

/** A pasted file is not a code; the longest code with name and label has under 600 symbols. */
const MAX_TEXT = 20_000

function longestToken(text: string): string {
  return text
    .split(/[^0-9A-Za-z]+/)
    .reduce((longest, token) => (token.length > longest.length ? token : longest), '')
}

function readRun(text: string): SymbolRun {
  const symbols: number[] = []
  const runEnds: number[] = []
  for (const character of text.trimStart()) {
    const symbol = symbolOf(character)
    if (symbol !== undefined) {
      symbols.push(symbol)
      continue
    }
    runEnds.push(symbols.length)
    if (!/\s/.test(character)) return { symbols, runEnds }
  }
  runEnds.push(symbols.length)
  return { symbols, runEnds }
}
