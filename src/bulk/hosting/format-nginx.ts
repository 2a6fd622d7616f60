import type { HeaderRule } from './header-rules.ts'

/**
 * A configuration for nginx with the same rules. A header that differs by path is looked up in a
 * map; nginx leaves out a header whose value is empty.
 */
export function formatNginx(rules: readonly HeaderRule[], base: string): string {
  const everywhere = rules.filter(({ path }) => path === '/*')
  const special = rules.filter(({ path }) => path !== '/*')
  const names = [...new Set(special.flatMap(({ headers }) => Object.keys(headers)))]
  const maps = names.flatMap((name) => [
    `map $uri ${variableOf(name)} {`,
    ...special.flatMap(({ path, headers }) =>
      headers[name] === undefined ? [] : [`  ${sourceOf(path, base)} "${headers[name]}";`],
    ),
    '}',
    '',
  ])
  const headers = [
    ...everywhere.flatMap(({ headers }) =>
      Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    ),
    // Without 'always': a missing file must not be remembered as missing.
    ...names.map((name) => `  add_header ${name} ${variableOf(name)};`),
  ]
  return [
    ...HEAD,
    '',
    ...maps,
    'server {',
    ...SERVER,
    '',
    ...headers,
    ...tailOf(base),
    '}',
    '',
  ].join('\n')
}

const HEAD = [
  '# Written by the build, for /etc/nginx/conf.d/. Edit the lines marked EDIT, add your',
  '# certificate, and copy dist/ to the root.',
]

const SERVER = [
  '  listen 80; # EDIT',
  '  server_name quiz.example.org; # EDIT',
  '  root /var/www/readiness; # EDIT',
  '  index index.html;',
  '  absolute_redirect off;',
  '',
  '  # The build has made the .gz and .br files beside the originals.',
  '  gzip_static on;',
  '  gzip_vary on;',
  '  # brotli_static on; # with the module ngx_http_brotli_static',
]

function tailOf(base: string): readonly string[] {
  return [
    '',
    `  error_page 404 ${base}404.html;`,
    '  location / { try_files $uri $uri/ =404; }',
    '  location ~ \\.webmanifest$ { default_type application/manifest+json; }',
  ]
}

function variableOf(name: string): string {
  return `$readiness_${name.toLowerCase().replaceAll('-', '_')}`
}

function sourceOf(path: string, base: string): string {
  const full = `${base}${path.slice(1)}`
  if (!full.endsWith('*')) return `"${full}"`
  const start = full.slice(0, -1).replaceAll(/[.+?()[\]{}|^$\\]/g, String.raw`\$&`)
  return `"~^${start}"`
}
