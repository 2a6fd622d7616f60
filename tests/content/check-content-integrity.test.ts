import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkContentIntegrity } from '#content/schema/check-content-integrity.ts'
import { formatProblem } from '#content/schema/problem.ts'
import type { Files } from './content-files.ts'
import { plant, readContentFiles, soundFiles } from './content-files.ts'

const faultsOf = (files: Files) => checkContentIntegrity(files).map(formatProblem)

const ROOT = 'src/content'
const ITEMS = `${ROOT}/banks/2026-1/items.json`
const WORDS = `${ROOT}/banks/2026-1/en.json`
const PROVENANCE = `${ROOT}/banks/2026-1/provenance.json`
const ROLES = `${ROOT}/roles.json`
const COURSES = `${ROOT}/courses.json`
const COMPETENCIES = `${ROOT}/competencies.json`
const ROADMAP = `${ROOT}/roadmap.json`

type Path = (string | number)[]
type Fault = [name: string, file: string, path: Path, value: unknown, message: string]

test('the content of this repository is sound', () => {
  expect(faultsOf(readContentFiles())).toEqual([])
})

test('the fixture the faults are planted in is sound', () => {
  expect(faultsOf(soundFiles())).toEqual([])
})

function plantEach(faults: Fault[]) {
  test.each(faults)('%s', (_name, file, path, value, message) => {
    const files = soundFiles()
    plant(files, file, path, value)
    expect(faultsOf(files)).toContain(`${file}: ${message}`)
  })
}

describe('items', () => {
  plantEach([
    [
      'credit out of range',
      ITEMS,
      ['items', 0, 'options', 2, 'credit'],
      1.4,
      'item tech-arch-1: field options[2].credit: must be between 0 and 1 (found 1.4)',
    ],
    [
      'duplicate id',
      ITEMS,
      ['items', 1, 'id'],
      'tech-arch-1',
      'item tech-arch-1: field id: comes twice',
    ],
    [
      'unknown area',
      ITEMS,
      ['items', 0, 'area'],
      'tech',
      'item tech-arch-1: field area: must be one of technical, leadership, problem-solving, time-management, communication (found "tech")',
    ],
    [
      'unknown facet',
      ITEMS,
      ['items', 0, 'facet'],
      'tech.art',
      'item tech-arch-1: field facet: is not a known facet (found "tech.art")',
    ],
    [
      'facet of another area',
      ITEMS,
      ['items', 0, 'area'],
      'leadership',
      'item tech-arch-1: field facet: belongs to area technical, not leadership (found "tech.arch")',
    ],
    [
      'unknown duty',
      ITEMS,
      ['items', 0, 'duty'],
      'P',
      'item tech-arch-1: field duty: must be one of planning, stakeholders, risk, collaboration (found "P")',
    ],
    [
      'duty the facet does not allow',
      ITEMS,
      ['items', 0, 'duty'],
      'risk',
      'item tech-arch-1: field duty: must be one of planning, collaboration for facet tech.arch (found "risk")',
    ],
    [
      'level out of range',
      ITEMS,
      ['items', 0, 'level'],
      6,
      'item tech-arch-1: field level: must be a whole number from 1 to 5 (found 6)',
    ],
    [
      'too few options',
      ITEMS,
      ['items', 2, 'options'],
      [{ id: 'a' }, { id: 'b' }],
      'item lead-infl-1: field options: must have 3 to 4 entries (found [{"id":"a"},{"id":"b"}])',
    ],
    [
      'repeated option id',
      ITEMS,
      ['items', 2, 'options', 2, 'id'],
      'a',
      'item lead-infl-1: field options[2].id: comes twice (found "a")',
    ],
    [
      'no best option',
      ITEMS,
      ['items', 0, 'options', 1, 'credit'],
      0.9,
      'item tech-arch-1: field options: must have one option with credit 1 (found 0)',
    ],
    [
      'key that is no option',
      ITEMS,
      ['items', 2, 'key'],
      'd',
      'item lead-infl-1: field key: is not an option (found "d")',
    ],
    [
      'one of several keys that is no option',
      ITEMS,
      ['items', 4, 'keys', 1],
      'f',
      'item comm-stat-1: field keys[1]: is not an option (found "f")',
    ],
    [
      'repeated key',
      ITEMS,
      ['items', 4, 'keys', 1],
      'a',
      'item comm-stat-1: field keys[1]: comes twice (found "a")',
    ],
    [
      'pair with an unknown option',
      ITEMS,
      ['items', 3, 'pairs', 1, 0],
      'x',
      'item prob-root-1: field pairs[1][0]: is not an option (found "x")',
    ],
    [
      'pairs in a circle',
      ITEMS,
      ['items', 3, 'pairs', 2],
      ['c', 'a'],
      'item prob-root-1: field pairs: must not form a circle (a > b > c > a)',
    ],
    [
      'pair with itself',
      ITEMS,
      ['items', 3, 'pairs', 2],
      ['d', 'd'],
      'item prob-root-1: field pairs: must not form a circle (d > d)',
    ],
    [
      'repeated pair',
      ITEMS,
      ['items', 3, 'pairs', 2],
      ['a', 'b'],
      'item prob-root-1: field pairs[2]: comes twice (found ["a","b"])',
    ],
    [
      'misspelt field',
      ITEMS,
      ['items', 0, 'loction'],
      1,
      'item tech-arch-1: field loction: is not a known field',
    ],
    [
      'missing field',
      ITEMS,
      ['items', 0, 'facet'],
      undefined,
      'item tech-arch-1: field facet: is missing',
    ],
    ['missing id', ITEMS, ['items', 0, 'id'], undefined, 'item [0]: field id: is missing'],
    [
      'unknown type',
      ITEMS,
      ['items', 0, 'type'],
      'essay',
      'item tech-arch-1: field type: must be judgement, knowledge, order or multi (found "essay")',
    ],
    [
      'zero slope',
      ITEMS,
      ['items', 3, 'slope'],
      0,
      'item prob-root-1: field slope: must be above 0 (found 0)',
    ],
  ])
})

describe('bank and forms', () => {
  plantEach([
    [
      'id other than its folder',
      ITEMS,
      ['id'],
      '2026-2',
      'field id: must be the name of its folder, 2026-1 (found "2026-2")',
    ],
    [
      'correlation out of range',
      ITEMS,
      ['model', 'correlation'],
      2,
      'field model.correlation: must be between 0 and 1 (found 2)',
    ],
    [
      'missing slope',
      ITEMS,
      ['model', 'slopes', 'multi'],
      undefined,
      'field model.slopes.multi: is missing',
    ],
    ['missing form', ITEMS, ['forms', 'full-b'], undefined, 'field forms.full-b: is missing'],
    [
      'unknown item in a form',
      ITEMS,
      ['forms', 'full-b', 1],
      'comm-stat-9',
      'item comm-stat-9: field forms.full-b[1]: is not an item of this bank',
    ],
    [
      'item twice in a form',
      ITEMS,
      ['forms', 'full-b', 1],
      'tech-arch-2',
      'item tech-arch-2: field forms.full-b[1]: comes twice in the form',
    ],
    [
      'quick form outside its full form',
      ITEMS,
      ['forms', 'quick-a', 0],
      'tech-arch-2',
      'item tech-arch-2: field forms.quick-a[0]: must also be in full-a',
    ],
    ['items that are no list', ITEMS, ['items'], {}, 'field items: must be a list (found {})'],
  ])
})

describe('words of a bank', () => {
  plantEach([
    [
      'missing rationale',
      WORDS,
      ['tech-arch-1', 'rationale', 'c'],
      undefined,
      'item tech-arch-1: field rationale.c: is missing',
    ],
    [
      'empty rationale',
      WORDS,
      ['tech-arch-1', 'rationale', 'c'],
      ' ',
      'item tech-arch-1: field rationale.c: must not be empty (found " ")',
    ],
    [
      'missing option',
      WORDS,
      ['tech-arch-1', 'options', 'd'],
      undefined,
      'item tech-arch-1: field options.d: is missing',
    ],
    [
      'option the item lacks',
      WORDS,
      ['lead-infl-1', 'options', 'd'],
      'More',
      'item lead-infl-1: field options.d: is not an option',
    ],
    [
      'missing item',
      WORDS,
      ['lead-infl-1'],
      undefined,
      'item lead-infl-1: is missing, but is in items.json',
    ],
    ['item the bank lacks', WORDS, ['lead-infl-9'], {}, 'item lead-infl-9: is not in items.json'],
    [
      'missing principle',
      WORDS,
      ['lead-infl-1', 'principle'],
      undefined,
      'item lead-infl-1: field principle: is missing',
    ],
    [
      'a key among the words',
      WORDS,
      ['lead-infl-1', 'key'],
      'a',
      'item lead-infl-1: field key: is not a known field',
    ],
  ])
})

describe('provenance', () => {
  plantEach([
    [
      'missing item',
      PROVENANCE,
      ['lead-infl-1'],
      undefined,
      'item lead-infl-1: is missing, but is in items.json',
    ],
    [
      'flip pair in one form',
      PROVENANCE,
      ['tech-arch-1', 'flip'],
      'prob-root-1',
      'item tech-arch-1: field flip: must not be in the same form, full-a (found "prob-root-1")',
    ],
    [
      'flip to an unknown item',
      PROVENANCE,
      ['tech-arch-1', 'flip'],
      'tech-arch-9',
      'item tech-arch-1: field flip: is not an item of this bank (found "tech-arch-9")',
    ],
    [
      'flip to itself',
      PROVENANCE,
      ['tech-arch-1', 'flip'],
      'tech-arch-1',
      'item tech-arch-1: field flip: must be another item',
    ],
    [
      'action of an unknown option',
      PROVENANCE,
      ['tech-arch-1', 'actions', 'e'],
      'delay',
      'item tech-arch-1: field actions.e: is not an option',
    ],
    [
      'unknown action family',
      PROVENANCE,
      ['tech-arch-1', 'actions', 'a'],
      'align',
      'item tech-arch-1: field actions.a: must be one of escalate, meet, gather-data, decide-now, delegate, delay, document (found "align")',
    ],
    [
      'source that is no address',
      PROVENANCE,
      ['tech-arch-1', 'sources', 0, 'url'],
      'example.org',
      'item tech-arch-1: field sources[0].url: must be an address that starts with https:// (found "example.org")',
    ],
    [
      'review month that is none',
      PROVENANCE,
      ['tech-arch-1', 'reviewBy'],
      '2028-13',
      'item tech-arch-1: field reviewBy: must be a month such as 2027-06 (found "2028-13")',
    ],
  ])
})

describe('roles', () => {
  plantEach([
    [
      'weights that do not sum to 1',
      ROLES,
      ['roles', 0, 'weights', 'technical'],
      0.3,
      'item tpm-entry: field weights: must sum to 1 (found 1.05)',
    ],
    [
      'target out of range',
      ROLES,
      ['roles', 0, 'targets', 'technical'],
      120,
      'item tpm-entry: field targets.technical: must be above 0 and at most 100 (found 120)',
    ],
    [
      'missing target',
      ROLES,
      ['roles', 0, 'targets', 'technical'],
      undefined,
      'item tpm-entry: field targets.technical: is missing',
    ],
    [
      'floor above the target',
      ROLES,
      ['roles', 0, 'floors', 'technical'],
      60,
      'item tpm-entry: field floors.technical: must not be above the target 52 (found 60)',
    ],
    [
      'target of an unknown area',
      ROLES,
      ['roles', 0, 'targets', 'design'],
      50,
      'item tpm-entry: field targets.design: is not a known field',
    ],
    [
      'floor of an unknown area',
      ROLES,
      ['roles', 0, 'floors', 'design'],
      50,
      'item tpm-entry: field floors.design: is not a known field',
    ],
    [
      'duplicate role',
      ROLES,
      ['roles', 1, 'id'],
      'tpm-entry',
      'item tpm-entry: field id: comes twice',
    ],
    [
      'cuts the wrong way round',
      ROLES,
      ['bandCuts', 'ready'],
      60,
      'field bandCuts: approaching must be below ready (found {"approaching":70,"ready":60})',
    ],
    [
      'role without words',
      `${ROOT}/en/roles.json`,
      ['tpm-entry'],
      undefined,
      'item tpm-entry: is missing, but is in src/content/roles.json',
    ],
  ])
})

describe('courses', () => {
  plantEach([
    [
      'hours below zero',
      COURSES,
      [1, 'hours'],
      -5,
      'item pmp: field hours: must be above 0 (found -5)',
    ],
    [
      'hours in words',
      COURSES,
      [1, 'hours'],
      '100',
      'item pmp: field hours: must be a number (found "100")',
    ],
    [
      'coverage out of range',
      COURSES,
      [1, 'coverage', 'leadership'],
      30,
      'item pmp: field coverage.leadership: must be between 0 and 1 (found 30)',
    ],
    [
      'practice out of range',
      COURSES,
      [1, 'practice'],
      1.2,
      'item pmp: field practice: must be between 0 and 1 (found 1.2)',
    ],
    [
      'levels the wrong way round',
      COURSES,
      [1, 'levels', 'from'],
      5,
      'item pmp: field levels: from must not be above to (found {"from":5,"to":4})',
    ],
    [
      'unknown price',
      COURSES,
      [1, 'price'],
      '$100',
      'item pmp: field price: must be one of free, paid, unknown (found "$100")',
    ],
    [
      'missing required course',
      COURSES,
      [1, 'requires'],
      ['cpm'],
      'item pmp: field requires[0]: is not in the catalogue (found "cpm")',
    ],
    [
      'course that requires itself',
      COURSES,
      [1, 'requires'],
      ['pmp'],
      'item pmp: field requires: must not lead back to the course itself (pmp > pmp)',
    ],
    ['duplicate course', COURSES, [2, 'id'], 'pmp', 'item pmp: field id: comes twice'],
    [
      'course without words',
      `${ROOT}/en/courses.json`,
      ['pmp'],
      undefined,
      'item pmp: is missing, but is in src/content/courses.json',
    ],
    [
      'words without a course',
      `${ROOT}/en/courses.json`,
      ['pmq'],
      {},
      'item pmq: is not in src/content/courses.json',
    ],
  ])

  test('two courses that require each other', () => {
    const files = soundFiles()
    plant(files, COURSES, [1, 'requires'], ['capm'])
    plant(files, COURSES, [2, 'requires'], ['pmp'])
    const message = 'must not lead back to the course itself (pmp > capm > pmp)'
    expect(faultsOf(files)).toEqual([`${COURSES}: item pmp: field requires: ${message}`])
  })
})

describe('competencies and roadmap', () => {
  plantEach([
    [
      'unknown duty',
      COMPETENCIES,
      [0, 'facets', 0, 'duties', 0],
      'P',
      'item technical: field facets[0].duties[0]: must be one of planning, stakeholders, risk, collaboration (found "P")',
    ],
    [
      'duplicate facet',
      COMPETENCIES,
      [1, 'facets', 0, 'id'],
      'tech.arch',
      'item leadership: field facets: facet tech.arch comes twice',
    ],
    [
      'areas out of order',
      COMPETENCIES,
      [0, 'id'],
      'leadership',
      'item leadership: field id: comes twice',
    ],
    [
      'facet without words',
      `${ROOT}/en/facets.json`,
      ['tech.arch'],
      undefined,
      'item tech.arch: is missing, but is in src/content/competencies.json',
    ],
    [
      'missing anchor',
      `${ROOT}/en/facets.json`,
      ['tech.arch', 'levels', '3'],
      undefined,
      'item tech.arch: field levels.3: is missing',
    ],
    [
      'area without words',
      `${ROOT}/en/competencies.json`,
      ['areas', 'technical'],
      undefined,
      'field areas.technical: is missing',
    ],
    [
      'unknown area of a step',
      ROADMAP,
      [0, 'areas', 0],
      'tech',
      'item education: field areas[0]: must be one of technical, leadership, problem-solving, time-management, communication (found "tech")',
    ],
    [
      'too few actions',
      ROADMAP,
      [0, 'actions'],
      ['map-background'],
      'item education: field actions: must have 3 to 5 entries (found ["map-background"])',
    ],
    [
      'repeated action',
      ROADMAP,
      [0, 'actions', 1],
      'map-background',
      'item education: field actions[1]: comes twice',
    ],
    [
      'action without words',
      `${ROOT}/en/roadmap.json`,
      ['education', 'actions', 'map-background'],
      undefined,
      'item education: field actions.map-background: is missing',
    ],
    [
      'missing guide section',
      `${ROOT}/en/guide.json`,
      ['benefits', 'caution'],
      undefined,
      'field benefits.caution: is missing',
    ],
  ])
})

test('areas must stand in radar order', () => {
  const files = soundFiles()
  const areas = files[COMPETENCIES]
  plant(files, COMPETENCIES, [], Array.isArray(areas) ? areas.toReversed() : [])
  expect(faultsOf(files)).toEqual([
    `${COMPETENCIES}: areas must stand as technical, leadership, problem-solving, time-management, communication`,
  ])
})

describe('files', () => {
  test.each([[ROLES], [COURSES], [COMPETENCIES], [ROADMAP], [ITEMS], [WORDS], [PROVENANCE]])(
    '%s that is missing is named',
    (file) => {
      const files = soundFiles()
      Reflect.deleteProperty(files, file)
      expect(faultsOf(files)).toEqual([`${file}: file is missing`])
    },
  )

  test('a file without a place is named, the tables of the checks are let be', () => {
    const files = soundFiles()
    files[`${ROOT}/rolls.json`] = {}
    files[`${ROOT}/checks/words.json`] = []
    expect(faultsOf(files)).toEqual([`${ROOT}/rolls.json: file has no place in the content`])
  })

  test('a second locale must be whole', () => {
    const files = soundFiles()
    files[`${ROOT}/de/roles.json`] = files[`${ROOT}/en/roles.json`]
    expect(faultsOf(files)).toContain(`${ROOT}/banks/2026-1/de.json: file is missing`)
    expect(faultsOf(files)).toContain(`${ROOT}/de/guide.json: file is missing`)
  })

  test('no content at all names what is needed', () => {
    expect(faultsOf({})).toContain(`${ROOT}/banks/2026-1/items.json: file is missing`)
  })

  test.each(Object.keys(soundFiles()))('%s may hold anything without a crash', (file) => {
    const sound = soundFiles()
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkContentIntegrity({ ...sound, [file]: value })).not.toEqual([])
      }),
      { numRuns: 30, examples: [[null], [[]], [{}], ['text'], [7]] },
    )
  })

  test('one bad entry does not hide the others', () => {
    const files = soundFiles()
    plant(files, ITEMS, ['items', 0, 'level'], 9)
    plant(files, ITEMS, ['items', 2, 'key'], 'z')
    expect(checkContentIntegrity(files).map(({ item }) => item)).toEqual([
      'tech-arch-1',
      'lead-infl-1',
    ])
  })
})
