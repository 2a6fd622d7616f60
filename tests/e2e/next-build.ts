import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const HASHED = /-([\w-]{8})(?=\.(?:js|css|woff2)\b)/g
/** What the service worker tells a page's content by. */
const REVISION = /\b[\da-f]{32}\b/g

/** A copy of the build in a folder of its own, as a host would hold it. */
export function copyBuild(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  cpSync(dist, folder, { recursive: true })
  return folder
}

/** Puts another build in its place, as a deploy does: every hashed file has a new name, none of the old is left. */
export function deployNext(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path)
    if (!statSync(file).isFile()) continue
    if (/\.(gz|br)$/.test(path)) {
      rmSync(file)
      continue
    }
    if (/\.(html|js|css|json|webmanifest)$/.test(path)) {
      const text = readFileSync(file, 'utf8')
      const renamed = text.replaceAll(HASHED, (_, hash: string) => `-${nextHash(hash)}`)
      writeFileSync(file, path === 'sw.js' ? renamed.replaceAll(REVISION, nextHash) : renamed)
    }
    const next = basename(path).replaceAll(HASHED, (_, hash: string) => `-${nextHash(hash)}`)
    if (next !== basename(path)) renameSync(file, join(dirname(file), next))
  }
}

function nextHash(hash: string): string {
  return [...hash].toReversed().join('')
}
