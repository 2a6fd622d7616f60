import { readFileSync } from 'node:fs'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const BLOCKS = {
  light: /:root \{([^}]*)\}/,
  dark: /data-theme='dark'\] \{([^}]*)\}/,
  'dark preferred': /prefers-color-scheme: dark\) \{\s*:root[^{]*\{([^}]*)\}/,
} as const

/** The colours of tokens.css by their names; of one a host may set, our own. */
export function readScheme(scheme: keyof typeof BLOCKS): ReadonlyMap<string, string> {
  const block = BLOCKS[scheme].exec(css)?.[1] ?? ''
  return new Map(
    [...block.matchAll(/--([\w-]+): (?:var\(--[\w-]+, )?(#[0-9a-f]{3,6})\)?;/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )
}
