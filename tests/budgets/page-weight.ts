import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

type Chunk = {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

const REFERENCE = /(?:src|href)="([^"]+\.(?:js|css))"/g

/**
 * The HTML page and every script and style sheet it cannot do without, as paths within `dist`:
 * what the page names, its own page chunk, and all those import statically.
 */
export function filesOfPage(dist: string, page: string): readonly string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  const html = readFileSync(join(dist, page), 'utf8')
  const found = new Set<string>()
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk.file)) return
    found.add(chunk.file)
    for (const style of chunk.css ?? []) found.add(style)
    for (const key of chunk.imports ?? []) visit(manifest[key])
  }
  for (const [, address = ''] of html.matchAll(REFERENCE)) {
    const file = relative(dist, join(dist, dirname(page), address))
    visit(Object.values(manifest).find((chunk) => chunk.file === file) ?? { file })
  }
  const segment = dirname(page) === '.' ? 'home' : dirname(page)
  visit(manifest[`src/pages/${segment}/${segment}-page.tsx`])
  return [page, ...found]
}

/** Bytes as a careful host sends them: gzip at its highest level. */
export function gzipBytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length
}

/** A table of figures for the log: heaviest first, the limit last. */
export function tabulate(
  weights: ReadonlyMap<string, number>,
  limit: number,
  title: string,
): string {
  const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0)
  const row = (bytes: number, name: string) => `${bytes.toLocaleString('en').padStart(9)}  ${name}`
  const heaviestFirst = [...weights].toSorted(([, a], [, b]) => b - a)
  return [
    title,
    ...heaviestFirst.map(([name, bytes]) => row(bytes, name)),
    row(total, `in all, of ${limit.toLocaleString('en')} (${Math.round((100 * total) / limit)} %)`),
  ].join('\n')
}
