/** Headers for a path of the site: exact, or with all below it where it ends in `*`. */
export type HeaderRule = {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** A file of the build, by its path in `dist`, with the policy its own head names, if any. */
export type HostFile = { readonly path: string; readonly policy: string | null }

const CACHE = {
  forever: 'public, max-age=31536000, immutable',
  page: 'public, max-age=60, must-revalidate',
  loader: 'public, max-age=600, stale-while-revalidate=86400',
  always: 'no-cache',
  other: 'public, max-age=3600',
} as const

const EVERYWHERE: HeaderRule = {
  path: '/*',
  headers: {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
}

/** A script with an integrity hash is only read where its host lets everybody read it. */
const EMBED: HeaderRule = {
  path: '/embed/*',
  headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
}

const ASSETS: HeaderRule = { path: '/assets/*', headers: { 'Cache-Control': CACHE.forever } }

/** Holds other people's results: no frame, no opener. The others may be framed by any site. */
const GUARDED = 'advisor/index.html'
const GUARD = { 'Cross-Origin-Opener-Policy': 'same-origin' }

/**
 * The headers of every file. Where two rules meet in a path, hosts join the values of a header
 * named twice; so no header is, and what differs by file is written out for each.
 */
export function headerRules(files: readonly HostFile[]): readonly HeaderRule[] {
  const own = files.filter(({ path }) => !path.startsWith('assets/'))
  return [EVERYWHERE, ASSETS, EMBED, ...own.flatMap(rulesOf)]
}

function rulesOf(file: HostFile): readonly HeaderRule[] {
  const headers = { 'Cache-Control': cacheOf(file.path), ...policyOf(file) }
  const paths = [`/${file.path}`, ...folderOf(file.path)]
  return paths.map((path) => ({ path, headers }))
}

function cacheOf(path: string): string {
  if (/^embed\/v\d+\.\d+\.\d+\.js$/.test(path)) return CACHE.forever
  if (/^embed\/v\d+\.js$/.test(path)) return CACHE.loader
  if (path.endsWith('.html')) return CACHE.page
  return path === 'sw.js' || path.endsWith('.webmanifest') ? CACHE.always : CACHE.other
}

function policyOf({ path, policy }: HostFile): Readonly<Record<string, string>> {
  const isGuarded = path === GUARDED
  const parts = [
    ...(policy === null ? [] : [policy]),
    ...(isGuarded ? ["frame-ancestors 'none'"] : []),
  ]
  return {
    ...(parts.length > 0 ? { 'Content-Security-Policy': parts.join('; ') } : {}),
    ...(isGuarded ? GUARD : {}),
  }
}

function folderOf(path: string): readonly string[] {
  return /(^|\/)index\.html$/.test(path) ? [`/${path.slice(0, -'index.html'.length)}`] : []
}
