import type { HeaderRule } from './header-rules.ts'

/** The same rules for Apache 2.4, as `.htaccess` in the site's folder. */
export function formatHtaccess(rules: readonly HeaderRule[], base: string): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const everywhere = path === '/*'
    const sets = Object.entries(headers).map(
      ([name, value]) => `Header ${everywhere ? 'always ' : ''}set ${name} "${value}"`,
    )
    if (everywhere) return sets
    return [`<If "${testOf(path, base)}">`, ...sets.map((line) => `  ${line}`), '</If>']
  })
  return [
    '# Written by the build. Wants AllowOverride FileInfo Indexes and mod_headers.',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    'AddType application/manifest+json .webmanifest',
    'AddType font/woff2 .woff2',
    'AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml',
    ...lines,
    '',
  ].join('\n')
}

function testOf(path: string, base: string): string {
  const full = `${base}${path.slice(1)}`
  return full.endsWith('*') ? `%{REQUEST_URI} -strmatch '${full}'` : `%{REQUEST_URI} == '${full}'`
}
