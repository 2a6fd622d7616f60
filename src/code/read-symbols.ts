import { symbolOf } from './symbols.ts'

export type SymbolRun = {
  readonly symbols: readonly number[]
  /** Numbers of symbols after which white space, a foreign character or the end stands. */
  readonly runEnds: readonly number[]
}

/** A pasted file is not a code; the longest code, locked with name and label, has 641 symbols. */
const MAX_TEXT = 20_000
const MAX_SYMBOLS = 1024
/** Enough for the longest in groups of four. */
const MAX_RUN_ENDS = 192
const MAX_TOKENS = 8

/** What mail and chat put into long words: invisible break marks, and `>` before a quoted line. */
const ADDED = /[\u00AD\u200B-\u200D\u2060\uFEFF]|(?<=\n)[ \t]*>[ \t>]*/g

/** White space as an address bar writes it when a code was typed there in groups. */
const ENCODED_SPACE = /%(?:25)*(?:20|0[9AD])/gi

/**
 * Where a code may stand in a text, the likeliest first: what follows the last `#` or `%23`, or an
 * earlier one; then from each of the longest tokens on. White space inside is dropped (wrapped
 * lines); whatever trails counts as trailing only after white space or a foreign character.
 * Empty if there is nothing to read: blank, or nothing after the `#`.
 */
export function readSymbols(text: string): readonly SymbolRun[] {
  const tidy = text.slice(0, MAX_TEXT).replace(ENCODED_SPACE, ' ').replace(ADDED, '')
  const tails = tidy
    .split(/#|%(?:25)*23/)
    .slice(1)
    .toReversed()
  const tokens = [...tidy.matchAll(/[0-9A-Za-z]+/g)]
    .toSorted((a, b) => b[0].length - a[0].length)
    .slice(0, MAX_TOKENS)
    .map((token) => tidy.slice(token.index))
  return [...tails.slice(0, MAX_TOKENS), ...tokens].map(readRun)
}

function readRun(text: string): SymbolRun {
  const symbols: number[] = []
  const runEnds: number[] = []
  const end = () => {
    if (symbols.length > 0 && runEnds.at(-1) !== symbols.length) runEnds.push(symbols.length)
  }
  for (const character of text.replace(/^[^0-9A-Za-z]+/, '')) {
    const symbol = symbolOf(character)
    if (symbol === undefined) {
      end()
      if (!/\s/.test(character) || runEnds.length === MAX_RUN_ENDS) return { symbols, runEnds }
    } else if (symbols.length === MAX_SYMBOLS) return { symbols, runEnds }
    else symbols.push(symbol)
  }
  end()
  return { symbols, runEnds }
}
