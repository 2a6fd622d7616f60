import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compress, isWorthCompressing } from '#bulk/hosting/compress.ts'
import { formatHeaders } from '#bulk/hosting/format-headers.ts'
import { formatHtaccess } from '#bulk/hosting/format-htaccess.ts'
import { formatNginx } from '#bulk/hosting/format-nginx.ts'
import { headerRules } from '#bulk/hosting/header-rules.ts'
import { readPolicy } from '#bulk/hosting/read-policy.ts'

const POLICY = "default-src 'self'"
const FILES = [
  '404.html',
  'advisor/index.html',
  'embed/index.html',
  'index.html',
  'quiz/index.html',
  'assets/index-1a2b3c4d.js',
  'embed/v1.js',
  'embed/v1.0.3.js',
  'icon.svg',
  'sw.js',
  'manifest.webmanifest',
].map((path) => ({ path, policy: path.endsWith('.html') ? POLICY : null }))
const rules = headerRules(FILES)

function headersOf(path: string): readonly (readonly [string, string])[] {
  const found = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
  )
  return found.flatMap(({ headers }) => Object.entries(headers))
}

const PATHS = [...FILES.map(({ path }) => `/${path}`), '/', '/quiz/', '/advisor/', '/embed/', '/no']

test.each(PATHS)('%s has no header from two rules: hosts would join them', (path) => {
  const names = headersOf(path).map(([name]) => name)
  expect(names).toEqual([...new Set(names)])
})

test.each([
  ['/', 'max-age=60'],
  ['/quiz/', 'max-age=60'],
  ['/quiz/index.html', 'max-age=60'],
  ['/embed/', 'max-age=60'],
  ['/404.html', 'max-age=60'],
  ['/assets/index-1a2b3c4d.js', 'immutable'],
  ['/embed/v1.0.3.js', 'immutable'],
  ['/embed/v1.js', 'max-age=600'],
  ['/sw.js', 'no-cache'],
  ['/manifest.webmanifest', 'no-cache'],
  ['/icon.svg', 'max-age=3600'],
])('%s is cached by %s', (path, rule) => {
  expect(Object.fromEntries(headersOf(path))['Cache-Control']).toContain(rule)
})

test('a page is sent its own policy, and the advisor page may not be framed', () => {
  const policyOf = (path: string) => Object.fromEntries(headersOf(path))['Content-Security-Policy']
  expect(policyOf('/quiz/')).toBe(POLICY)
  expect(policyOf('/advisor/')).toBe(`${POLICY}; frame-ancestors 'none'`)
  expect(policyOf('/icon.svg')).toBeUndefined()
})

test('only what is for other sites may be read by them', () => {
  const isOpen = (path: string) =>
    'Access-Control-Allow-Origin' in Object.fromEntries(headersOf(path))
  expect(PATHS.filter(isOpen)).toEqual([
    '/embed/index.html',
    '/embed/v1.js',
    '/embed/v1.0.3.js',
    '/embed/',
  ])
})

test.each([
  ['<meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;;">', POLICY],
  ['<meta http-equiv="content-security-policy" content="a &amp; b" />', 'a & b'],
  ['<p>none</p>', null],
])('the policy in %j is %j', (html, policy) => {
  expect(readPolicy(html)).toBe(policy)
})

test('the rules read as each host wants them', () => {
  expect(formatHeaders(rules)).toContain('\n/quiz/\n  Cache-Control: public, max-age=60')
  const nginx = formatNginx(rules, '/some.where/')
  expect(nginx).toContain(
    String.raw`"~^/some\.where/assets/" "public, max-age=31536000, immutable";`,
  )
  expect(nginx).toContain('"/some.where/quiz/" "public, max-age=60, must-revalidate";')
  expect(nginx).toContain('error_page 404 /some.where/404.html;')
  const apache = formatHtaccess(rules, '/some.where/')
  expect(apache).toContain(`<If "%{REQUEST_URI} -strmatch '/some.where/assets/*'">`)
  expect(apache).toContain(`Header set Content-Security-Policy "${POLICY}; frame-ancestors 'none'"`)
})

test('copies unpack to what they were made of, and are the same every time', async () => {
  const content = Buffer.from('import { answer } from "./answer.js"\n'.repeat(100))
  const copies = await compress(content)
  expect(gunzipSync(copies.gz)).toEqual(content)
  expect(brotliDecompressSync(copies.br)).toEqual(content)
  expect(await compress(content)).toEqual(copies)
})

test.each([
  ['index.html', 2000, true],
  ['assets/a.js', 900, false],
  ['assets/face.woff2', 20_000, false],
  ['social-card.png', 160_000, false],
  ['sitemap.xml', 5000, true],
])('%s of %d bytes gets copies: %j', (path, bytes, isWorth) => {
  expect(isWorthCompressing(path, bytes)).toBe(isWorth)
})
