import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

type Chunk = {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>
export type Weights = Readonly<Record<string, number>>

const REFERENCE = /<(?:script|link)\b[^>]*(?:src|href)="([^"]+\.(?:js|css))"[^>]*>/g

/**
 * The HTML page and every script and style sheet that the browser fetches for it, as paths within
 * `dist`: what the page names and all those import statically. A disabled sheet is not fetched.
 */
export function filesOfPage(dist: string, page: string): readonly string[] {
  const manifest = readManifest(dist)
  const html = readFileSync(join(dist, page), 'utf8')
  const found = new Set<string>()
  for (const [tag, address = ''] of html.matchAll(REFERENCE)) {
    if (/\sdisabled[\s>]/.test(tag)) continue
    const file = relative(dist, join(dist, dirname(page), address))
    const chunk = Object.values(manifest).find((each) => each.file === file)
    for (const path of chunk ? filesOfChunk(manifest, chunk) : [file]) found.add(path)
  }
  return [page, ...found]
}

/** The chunk of a module that is fetched later, and what it imports; styles not in the page too. */
export function filesOfModule(dist: string, key: string): readonly string[] {
  const manifest = readManifest(dist)
  const chunk = manifest[key]
  if (!chunk) throw new Error(`the build has no chunk for ${key}`)
  return [...filesOfChunk(manifest, chunk), ...(chunk.css ?? [])]
}

function filesOfChunk(manifest: Manifest, first: Chunk): readonly string[] {
  const found = new Set<string>()
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk.file)) return
    found.add(chunk.file)
    for (const key of chunk.imports ?? []) visit(manifest[key])
  }
  visit(first)
  return [...found]
}

function readManifest(dist: string): Manifest {
  return JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
}

/** Bytes as a careful host sends them: gzip at its highest level. */
export function gzipBytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length
}

export function weigh(dist: string, files: Iterable<string>): Weights {
  return Object.fromEntries([...files].map((file) => [file, gzipBytes(join(dist, file))]))
}

/** A file's name without its hash: what stays the same from build to build. */
export function lastingName(file: string): string {
  return file.replace(/-[\w-]{8}(?=\.\w+$)/, '')
}
