import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { TYPES } from '#content/banks/item-types.ts'
import type { PackedItem, PackedOutline } from '#content/banks/unpack-outline.ts'
import { AREAS, type Bank, type Item } from '#engine/types.ts'
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
      if (params.has('outline')) return `export default ${JSON.stringify(packOutline(read(file)))}`
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

/** Short for the wire: items by their place, options and keys as letters; `outlines.ts` writes it out. */
function packOutline({ id, forms, items }: Bank): PackedOutline {
  const taken = items.filter((item) => Object.values(forms).some((ids) => ids.includes(item.id)))
  const place = new Map(taken.map((item, i) => [item.id, i]))
  return {
    id,
    forms: Object.fromEntries(
      Object.entries(forms).map(([form, ids]) => [form, ids.map((item) => place.get(item) ?? -1)]),
    ),
    items: taken.map(packItem),
  }
}

function packItem(item: Item): PackedItem {
  const options = lettersOf(item.options.map((option) => option.id))
  const base = [item.id, AREAS.indexOf(item.area), TYPES.indexOf(item.type), options] as const
  if (item.type === 'multi') return [...base, lettersOf(item.keys)]
  if (item.type === 'order') return [...base, item.pairs.map(lettersOf).join(' ')]
  return base
}

function lettersOf(ids: readonly string[]): string {
  if (ids.some((id) => id.length !== 1)) throw new Error('an option’s id is one letter')
  return ids.join('')
}
