import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { compress, isWorthCompressing } from './hosting/compress.ts'
import { formatHeaders } from './hosting/format-headers.ts'
import { formatHtaccess } from './hosting/format-htaccess.ts'
import { formatNginx } from './hosting/format-nginx.ts'
import { headerRules } from './hosting/header-rules.ts'
import { readPolicy } from './hosting/read-policy.ts'

const DIST = 'dist'
const OWN = /(^|\/)[._]|\.(gz|br)$/

const paths = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll(sep, '/'))
  .filter((path) => !OWN.test(path) && statSync(join(DIST, path)).isFile())
  .toSorted()
const site = process.env['SITE_URL']
const base = site ? new URL(site).pathname.replace(/\/*$/, '/') : '/'

const rules = headerRules(
  paths.map((path) => ({
    path,
    policy: path.endsWith('.html') ? readPolicy(readFileSync(join(DIST, path), 'utf8')) : null,
  })),
)
writeFileSync(join(DIST, '_headers'), formatHeaders(rules))
writeFileSync(join(DIST, '.htaccess'), formatHtaccess(rules, base))
// GitHub Pages would otherwise leave out what begins with an underscore.
writeFileSync(join(DIST, '.nojekyll'), '')
writeFileSync(join('build', 'nginx.conf'), formatNginx(rules, base))

await Promise.all(
  paths.map(async (path) => {
    const content = readFileSync(join(DIST, path))
    if (!isWorthCompressing(path, content.length)) return
    for (const [ending, copy] of Object.entries(await compress(content))) {
      writeFileSync(join(DIST, `${path}.${ending}`), copy)
    }
  }),
)
