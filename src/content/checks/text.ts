import { STOP_WORDS } from './data/stop-words.ts'

const STOP = new Set(STOP_WORDS)

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** Lower-case words and numbers, without punctuation; either apostrophe makes the same word. */
export function tokensOf(text: string): readonly string[] {
  const line = text.toLowerCase().replaceAll('’', "'")
  return line.match(/[a-z0-9]+(?:['-][a-z0-9]+)*/g) ?? []
}

/** 'designs' and 'designed' become 'design': good enough to see that a word is shared. */
function rootOf(token: string): string {
  return token.length > 4 ? token.replace(/(?:'s|ing|ed|es|s|e)$/, '') : token
}

/** Roots of the words that carry meaning. */
export function contentRoots(text: string): ReadonlySet<string> {
  return new Set(
    tokensOf(text)
      .filter((token) => !STOP.has(token))
      .map(rootOf),
  )
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:])\s+/).filter((sentence) => /\w/.test(sentence))
}

/** Shared tokens as a share of all tokens, 0 to 1. */
export function jaccard(left: string, right: string): number {
  const a = new Set(tokensOf(left))
  const b = new Set(tokensOf(right))
  const shared = [...a].filter((token) => b.has(token)).length
  return shared / (a.size + b.size - shared || 1)
}

export type RootCounts = ReadonlyMap<string, number>

/** Cosine of two texts by their counts of words that carry meaning, 0 to 1. */
export function cosine(a: RootCounts, b: RootCounts): number {
  let dot = 0
  for (const [root, count] of a) dot += count * (b.get(root) ?? 0)
  return dot / (norm(a) * norm(b) || 1)
}

/** Those of the lower-case words and phrases that stand in the text as whole words. */
export function findPhrases(text: string, phrases: readonly string[]): readonly string[] {
  const line = ` ${tokensOf(text).join(' ')} `
  return phrases.filter((phrase) => line.includes(` ${phrase} `))
}

export function countRoots(text: string): RootCounts {
  const counts = new Map<string, number>()
  for (const token of tokensOf(text)) {
    if (STOP.has(token)) continue
    const root = rootOf(token)
    counts.set(root, (counts.get(root) ?? 0) + 1)
  }
  return counts
}

function norm(counts: RootCounts): number {
  return Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0))
}
