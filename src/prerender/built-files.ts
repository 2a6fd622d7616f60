import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Chunk = {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

/** What the client build wrote, as far as pages name it; paths are under `dist`. */
export type BuiltFiles = {
  /** `index.html` with the places that pages fill. */
  readonly template: string
  readonly entry: string
  /** The chunks that the modules need beyond the entry, so that none is found late. */
  readonly scriptsOf: (modules: readonly string[]) => readonly string[]
  /** The entry's rules, then the modules' own, in the order they apply. */
  readonly stylesOf: (modules: readonly string[]) => readonly string[]
  readonly read: (file: string) => string
}

export function readBuiltFiles(dist: string): BuiltFiles {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8')
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(read('.vite/manifest.json'))
  const entry = manifest['index.html']
  if (!entry) throw new Error('the build has no entry')

  /** The chunks of modules and all they import statically, the deepest first. */
  const chunksOf = (keys: readonly string[]): readonly Chunk[] => {
    const found = new Set<Chunk>()
    const visit = (key: string): void => {
      const chunk = manifest[key]
      if (!chunk || found.has(chunk)) return
      chunk.imports?.forEach(visit)
      found.add(chunk)
    }
    keys.forEach(visit)
    return [...found]
  }
  const atStart = new Set(chunksOf(['index.html']))
  const beyond = (keys: readonly string[]) => chunksOf(keys).filter((chunk) => !atStart.has(chunk))
  return {
    template: read('index.html'),
    entry: entry.file,
    scriptsOf: (keys) => [
      ...[...atStart].flatMap(({ file }) => (file === entry.file ? [] : [file])),
      ...beyond(keys).map(({ file }) => file),
    ],
    stylesOf: (keys) => {
      const chunks = [...atStart, ...beyond(keys)]
      return [...new Set(chunks.flatMap(({ css = [] }) => css))]
    },
    read,
  }
}
