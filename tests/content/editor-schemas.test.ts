import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { EDITOR_SCHEMAS } from '#content/schema/editor-folder.ts'
import { EDITOR_SOURCES } from '#content/schema/editor-schemas.ts'
import { emitJsonSchema } from '#content/schema/emit-json-schema.ts'
import { plant, readContentFiles, soundFiles } from './content-files.ts'

const settings: { 'json.schemas': { fileMatch: string[]; url: string }[] } = JSON.parse(
  readFileSync('.vscode/settings.json', 'utf8'),
)

const names = Object.keys(EDITOR_SOURCES)
const fileOf = (name: string) => `${EDITOR_SCHEMAS}${name}.schema.json`

/** The last pattern that fits decides, as in the editor. */
function fits(path: string, patterns: string[]): boolean {
  const last = patterns.findLast((pattern) => {
    const source = pattern.replace(/^!/, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*')
    return new RegExp(`^${source}$`).test(`/${path}`)
  })
  return last !== undefined && !last.startsWith('!')
}

const schemasFor = (path: string) =>
  settings['json.schemas']
    .filter(({ fileMatch }) => fits(path, fileMatch))
    .map(({ url }) => url.replace(/^\.\//, ''))

/** Faults an editor would underline. */
function faultsOf(path: string, data: unknown): readonly string[] {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(schemasFor(path)[0] ?? '', 'utf8')))
  const { error } = schema.safeParse(data)
  return (error?.issues ?? []).map(({ code }) => code)
}

describe('the JSON Schemas for editors', () => {
  test.each(names)('%s is what `npm run schemas` writes', (name) => {
    const { text } = emitJsonSchema(EDITOR_SOURCES[name] ?? expect.fail())
    expect(readFileSync(fileOf(name), 'utf8') === text, 'stale: run `npm run schemas`').toBe(true)
  })

  test('stand alone in their folder', () => {
    expect(readdirSync(EDITOR_SCHEMAS).toSorted()).toEqual(
      names.map((name) => `${name}.schema.json`).toSorted(),
    )
  })

  test.each(names)('%s explains every field, and no field that is not there', (name) => {
    const source = EDITOR_SOURCES[name] ?? expect.fail()
    const { fields } = emitJsonSchema(source)
    expect(Object.keys(source.notes.fields).toSorted()).toEqual([...fields].toSorted())
  })

  test('name the rules a schema cannot hold', () => {
    const { text } = emitJsonSchema(EDITOR_SOURCES['items'] ?? expect.fail())
    expect(text).toContain('`npm run check:content`: must be between 0 and 1"')
    const { text: courses } = emitJsonSchema(EDITOR_SOURCES['courses'] ?? expect.fail())
    expect(courses).toContain('`npm run check:content`: from must not be above to"')
    expect(courses).toContain('`npm run check:content`: must be above 0"')
  })
})

describe('the settings of the editor', () => {
  test('map every schema, each once', () => {
    expect(settings['json.schemas'].map(({ url }) => url).toSorted()).toEqual(
      names.map((name) => `./${fileOf(name)}`).toSorted(),
    )
  })

  const paths = Object.keys(readContentFiles()).filter((path) => !path.endsWith('/guide.json'))

  test.each(paths)('find one schema for %s, and it fits', (path) => {
    expect(schemasFor(path)).toHaveLength(1)
    expect(faultsOf(path, readContentFiles()[path])).toEqual([])
  })

  test.each([
    ['src/content/banks/2027-1/reviews.json', 'reviews'],
    ['src/content/banks/2027-1/pt-BR.json', 'bank-words'],
    ['src/content/de/roles.json', 'role-words'],
  ])('know %s before it is there', (path, name) => {
    expect(schemasFor(path)).toEqual([fileOf(name)])
  })

  test.each<[string, string, (string | number)[], unknown]>([
    ['an unknown field', 'src/content/roles.json', ['roles', 0, 'target'], 50],
    ['a missing field', 'src/content/courses.json', [0, 'price'], undefined],
    ['an unknown area', 'src/content/roadmap.json', [0, 'areas', 0], 'tech'],
    ['a field of another type', 'src/content/banks/2026-1/items.json', ['items', 0, 'key'], 'a'],
  ])('let an editor see %s', (_name, path, place, value) => {
    const files = soundFiles()
    expect(faultsOf(path, files[path])).toEqual([])
    plant(files, path, place, value)
    expect(faultsOf(path, files[path])).not.toEqual([])
  })
})
