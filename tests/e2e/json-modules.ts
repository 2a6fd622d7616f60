import { register } from 'node:module'

/**
 * Vite reads `import x from './x.json'` as it stands, Node wants an attribute. The specs share the
 * content's modules with the page, so Node is taught to read JSON the same way.
 */
export function allowJsonModules(): void {
  register(`data:text/javascript,${encodeURIComponent(HOOK)}`)
}

const HOOK = `
import { readFile } from 'node:fs/promises'
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.json')) return next(url, context)
  const source = 'export default ' + (await readFile(new URL(url), 'utf8'))
  return { format: 'module', shortCircuit: true, source }
}`
