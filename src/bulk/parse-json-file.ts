import { readFileSync } from 'node:fs'

/** A file as JSON, or an error that names the file and the place in words. */
export function parseJsonFile(path: string): unknown {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    const place = placeOf(error instanceof Error ? error.message : '', text)
    throw new Error(`${path}: is no JSON${place}`, { cause: error })
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(`${path}: cannot be read`, { cause: error })
  }
}

/** The engine tells a position; an author looks for a line. */
function placeOf(message: string, text: string): string {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position === undefined) return `: ${message}`
  const before = text.slice(0, Number(position)).split('\n')
  return `: line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}
