import { readFileSync } from 'node:fs'

/**
 * The headers that a `_headers` file gives a path, as Netlify and Cloudflare Pages read it: those
 * of every rule that matches, and the values of a header named twice joined by a comma.
 */
export function readHostHeaders(file: string): (path: string) => Readonly<Record<string, string>> {
  const rules: { path: string; headers: [string, string][] }[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line, headers: [] })
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? []
    if (name && value) rules.at(-1)?.headers.push([name.toLowerCase(), value])
  }
  return (path) => {
    const found: Record<string, string> = {}
    for (const rule of rules.filter((each) => matches(each.path, path))) {
      for (const [name, value] of rule.headers) {
        found[name] = name in found ? `${found[name]}, ${value}` : value
      }
    }
    return found
  }
}

function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule
}
