import type { Level } from '#engine/types.ts'

const NEXT: Readonly<Record<Level, Level>> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 }

/** The level after this one; the highest stays. */
export function nextLevel(level: Level): Level {
  return NEXT[level]
}
