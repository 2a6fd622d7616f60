import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Bank, BankOutline, Item, ItemOutline } from '../src/engine/types.ts'
import type { Plugin } from 'vite'

/**
 * A bank's words stand in one file a locale, but a page needs only some of them:
 * `en.json?questions&form=quick-a` is stems and options of that form,
 * `en.json?rationales` is rationales and principles of the whole bank. Of the bank itself,
 * `items.json?outline` is what taking a form needs; credits, keys and the rest come with the result.
 */
export function bankParts(): Plugin {
  type Words = Record<
    string,
    { stem: string; options: object; rationale: object; principle: string }
  >
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
  return {
    name: 'bank-parts',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?')
      if (query === undefined || !/banks\/[^/]+\/[\w-]+\.json$/.test(file)) return null
      this.addWatchFile(file)
      const params = new URLSearchParams(query)
      if (params.has('outline')) return `export default ${JSON.stringify(outlineOf(read(file)))}`
      const words: Words = read(file)
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

function outlineOf({ id, forms, items }: Bank): BankOutline {
  const isTaken = new Set(Object.values(forms).flat())
  return { id, forms, items: items.filter((item) => isTaken.has(item.id)).map(itemOutline) }
}

function itemOutline(item: Item): ItemOutline {
  const { id, area } = item
  const base = { id, area, options: item.options.map((option) => ({ id: option.id })) }
  switch (item.type) {
    case 'judgement':
    case 'knowledge':
      return { ...base, type: item.type }
    case 'order':
      return { ...base, type: item.type, pairs: item.pairs }
    case 'multi':
      return { ...base, type: item.type, keys: item.keys }
  }
}
