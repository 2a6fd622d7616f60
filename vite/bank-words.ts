import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * A bank's words stand in one file a locale, but a page needs only some of them:
 * `en.json?questions&form=quick-a` is stems and options of that form,
 * `en.json?rationales` is rationales and principles of the whole bank.
 */
export function bankWords(): Plugin {
  type Words = Record<
    string,
    { stem: string; options: object; rationale: object; principle: string }
  >
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
  return {
    name: 'bank-words',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?')
      if (query === undefined || !/banks\/[^/]+\/[\w-]+\.json$/.test(file)) return null
      this.addWatchFile(file)
      const words: Words = read(file)
      const params = new URLSearchParams(query)
      if (params.has('rationales')) {
        const parts = Object.entries(words).map(([item, { rationale, principle }]) => [
          item,
          { rationale, principle },
        ])
        return `export default ${JSON.stringify(Object.fromEntries(parts))}`
      }
      const bank = read(resolve(file, '../items.json'))
      const items: string[] | undefined = bank.forms[params.get('form') ?? '']
      if (!items) return this.error(`no form for ${id}`)
      const parts = items.map((item) => [
        item,
        { stem: words[item]?.stem, options: words[item]?.options },
      ])
      return `export default ${JSON.stringify(Object.fromEntries(parts))}`
    },
  }
}
