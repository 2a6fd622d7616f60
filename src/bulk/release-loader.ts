import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Keeps the loader that was just built for ever, as public/embed/v<version>.js, and lists it with its
 * hash; a release that exists is never touched. The third number of the next version is given out.
 */
const LIST = 'src/embed/releases.json'
const GOLDEN = 'tests/golden/released-loaders.json'

type Release = { readonly version: string; readonly integrity: string }

const releases = JSON.parse(readFileSync(LIST, 'utf8')) as readonly Release[]
const loader = readFileSync('dist/embed/v1.js')
const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`
const last = releases.at(-1)

if (last?.integrity === integrity) {
  console.log(`v${last.version} is this loader already.`)
} else {
  const version = nextVersion(last?.version)
  writeFileSync(`public/embed/v${version}.js`, loader, { flag: 'wx' })
  const all = [...releases, { version, integrity }]
  writeJson(LIST, all)
  writeJson(GOLDEN, Object.fromEntries(all.map((release) => [release.version, release.integrity])))
  console.log(`public/embed/v${version}.js\n${integrity}`)
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}

function nextVersion(last: string | undefined): string {
  const [major = 1, minor = 0, patch = -1] = last?.split('.').map(Number) ?? []
  return [major, minor, patch + 1].join('.')
}
