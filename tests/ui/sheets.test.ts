import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Style sheets of ui that a page takes by itself, each named as the class it is about. */
const SHEETS = ['field', 'fold', 'sheet'] as const
const PAGES = readdirSync('src/pages')

test.each(PAGES)('%s takes the style of every class it uses', (page) => {
  const folder = join('src/pages', page)
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const used = SHEETS.filter((name) =>
    new RegExp(`className="(?:[^"]* )?${name}[ "]`).test(sources),
  )
  const taken = SHEETS.filter((name) => sources.includes(`import '#ui/${name}.css'`))
  expect(taken).toEqual(used)
})
