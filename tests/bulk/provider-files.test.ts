import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkCatalogueFile, checkProviderFiles } from '#bulk/check-provider-files.ts'
import { describeCatalogue } from '#bulk/describe-catalogue.ts'
import { parseJsonFile } from '#bulk/parse-json-file.ts'
import {
  courseFacts,
  courseWordsIn,
  readProvider,
  settingsOfPage,
  settingsOfStart,
} from '#bulk/read-provider.ts'
import { formatProblem } from '#content/schema/problem.ts'

const EVENING = 'tests/fixtures/provider/evening.provider.json'
const context = {
  roleIds: ['tpm-entry', 'program-manager'],
  locales: ['en'],
  houseUrl: 'https://tpminstitute.org/',
}

const folder = mkdtempSync(join(tmpdir(), 'provider-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const faultsOf = (path: string) => checkProviderFiles(path, context).map(formatProblem)

describe('a provider’s files', () => {
  test('of the fixture are sound', () => {
    expect(faultsOf(EVENING)).toEqual([])
  })

  test('are checked with the catalogue they name, told from their own folder', () => {
    write('own.catalogue.json', { courses: [] })
    const path = write('own.provider.json', { name: 'S', courses: 'own.catalogue.json' })
    expect(faultsOf(path)).toEqual([
      `${folder}/own.catalogue.json: field courses: must have at least 1 (found [])`,
    ])
  })

  test('are checked for colours that are hard to see', () => {
    const path = write('pale.provider.json', {
      theme: { scheme: 'auto', light: { ink: '#99aabb' } },
    })
    expect(faultsOf(path)).toEqual([
      `${path}: field theme.light.ink: must have a contrast of 4.5, and has 1.78 (found #99aabb)`,
    ])
  })

  test('that are missing or no JSON are named, with the line', () => {
    expect(() => faultsOf(join(folder, 'none.json'))).toThrow(`${folder}/none.json: cannot be read`)
    const path = write('broken.json', '{\n  "name": "S",\n  oops\n}')
    expect(() => parseJsonFile(path)).toThrow(`${path}: is no JSON: line 3, column 3`)
  })

  test('come before the project’s own settings, and bring the page no theme and no path', () => {
    const { settings, files, catalogue } = readProvider(EVENING)
    expect(settings).toMatchObject({ role: 'program-manager', language: 'en' })
    expect(files).toEqual([EVENING, 'tests/fixtures/provider/evening.catalogue.json'])
    expect(catalogue).toHaveLength(3)
    expect(settingsOfStart(settings)).toEqual({ role: 'program-manager', form: 'quick' })
    const page = settingsOfPage(settings)
    expect(page).toMatchObject({ name: 'The Evening School', hasOwnCourses: true })
    expect(JSON.stringify(page)).not.toMatch(/theme|catalogue|schema/)
  })

  test('that say nothing are the project’s', () => {
    const path = write('empty.provider.json', {})
    expect(settingsOfPage(readProvider(path).settings)).toEqual(
      settingsOfPage(readProvider().settings),
    )
  })
})

describe('a catalogue', () => {
  const { valid } = checkCatalogueFile('tests/fixtures/provider/evening.catalogue.json', ['en'])

  test('is parted into facts and words', () => {
    expect(courseFacts(valid)[0]).not.toHaveProperty('words')
    expect(Object.keys(courseWordsIn(valid, 'en'))).toEqual(valid.map(({ id }) => id))
  })

  test('is told what it can do', () => {
    const [first, ...others] = valid
    const unranked = [...others, ...(first ? [{ ...first, hours: null }] : [])]
    expect(describeCatalogue(unranked).split('\n')).toEqual([
      '3 courses: 2 ranked, 1 listed only, as hours, levels or practice are not known',
      'ranked for: technical 1, leadership 0, problem-solving 1, time-management 0, communication 1',
      'no course closes a gap in leadership: a person with one is told so',
      'no course closes a gap in time-management: a person with one is told so',
    ])
  })
})
