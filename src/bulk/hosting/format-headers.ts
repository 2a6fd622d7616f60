import type { HeaderRule } from './header-rules.ts'

/** Rules as Netlify and Cloudflare Pages read them from `_headers`. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  )
  return `# Written by the build.\n${blocks.join('\n')}\n`
}
