import { createHash } from 'node:crypto'

/** Executed script and style of the page's own; a script with attributes is a file or data. */
const INLINE = { script: /<script>([^]*?)<\/script>/g, style: /<style>([^]*?)<\/style>/g } as const

/**
 * The content security policy of a page: its own files, and what is written into it by hash. Who may
 * frame a page cannot be said in the page itself; that is for the host's header files.
 * `connectTo` are origins that the build was told to send to.
 */
export function contentPolicy(html: string, connectTo: readonly string[]): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...hashes(html, INLINE.script)],
    'style-src': ["'self'", ...hashes(html, INLINE.style)],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", ...connectTo],
    'object-src': ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['tpm'],
  }
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}

function hashes(html: string, pattern: RegExp): readonly string[] {
  const contents = [...html.matchAll(pattern)].map(([, content = '']) => content)
  return contents.map(
    (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  )
}
