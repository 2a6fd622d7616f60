import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCatalogue } from '#content/schema/check-catalogue.ts'
import { formatProblem } from '#content/schema/problem.ts'

const course = {
  id: 'evening-delivery',
  title: 'Six evenings of delivery',
  provider: 'The Evening School',
  url: 'https://school.example/delivery',
  hours: 18,
  levels: { from: 1, to: 3 },
  price: 'paid',
  coverage: { 'time-management': 0.5 },
  practice: 0.6,
  requires: [],
  certainty: 'verified',
  words: { en: { about: 'Plans that hold.', priceNote: 'See the site.' } },
}
const second = { ...course, id: 'second', requires: ['evening-delivery'] }

const faultsOf = (data: unknown, locales = ['en']) =>
  checkCatalogue(data, 'school.json', locales).problems.map(formatProblem)

test('facts and words in one file are sound', () => {
  const data = { $schema: './catalogue.schema.json', courses: [course, second] }
  expect(checkCatalogue(data, 'school.json', ['en'])).toEqual({
    valid: [course, second],
    problems: [],
  })
})

test.each<[string, unknown, string]>([
  [
    'a bare list',
    [course],
    'school.json: must be an object: { "courses": […] }, each course with its words',
  ],
  ['no course', { courses: [] }, 'school.json: field courses: must have at least 1 (found [])'],
  [
    'words that are missing',
    { courses: [{ ...course, words: {} }] },
    'school.json: item evening-delivery: field words.en: is missing',
  ],
  [
    'words of no language of the site',
    { courses: [{ ...course, words: { ...course.words, de: course.words.en } }] },
    'school.json: item evening-delivery: field words.de: is no language of this site, which has en',
  ],
  [
    'a sentence that is missing',
    { courses: [{ ...course, words: { en: { about: 'x' } } }] },
    'school.json: item evening-delivery: field words.en.priceNote: is missing',
  ],
  [
    'a house label',
    { courses: [{ ...course, isHouse: true }] },
    'school.json: item evening-delivery: field isHouse: is not a known field',
  ],
  [
    'a coverage over 1',
    { courses: [{ ...course, coverage: { leadership: 40 } }] },
    'school.json: item evening-delivery: field coverage.leadership: must be between 0 and 1 (found 40)',
  ],
  [
    'an unknown area',
    { courses: [{ ...course, coverage: { tech: 0.4 } }] },
    'school.json: item evening-delivery: field coverage.tech: is not a known field',
  ],
  [
    'a course required that is not there',
    { courses: [second] },
    'school.json: item second: field requires[0]: is not in the catalogue (found "evening-delivery")',
  ],
  [
    'an id that comes twice',
    { courses: [course, course] },
    'school.json: item evening-delivery: field id: comes twice',
  ],
  [
    'a link that is not https',
    { courses: [{ ...course, url: 'school.example' }] },
    'school.json: item evening-delivery: field url: must be an address that starts with https:// (found "school.example")',
  ],
  [
    'a link with a token',
    { courses: [{ ...course, url: 'https://school.example/?token=1' }] },
    'school.json: item evening-delivery: field url: must carry no user name, password or token: everybody can read it in the page',
  ],
  [
    'a secret field',
    { courses: [course], apiKey: 'x' },
    'school.json: field apiKey: no credential can live in a static page: everybody who opens it can read it; keep it on a server of yours, and give the address of that server here',
  ],
])('%s is named with its place', (_name, data, fault) => {
  expect(faultsOf(data)).toContain(fault)
})

test('a course needs its words in every language of the site', () => {
  expect(faultsOf({ courses: [course] }, ['en', 'de'])).toEqual([
    'school.json: item evening-delivery: field words.de: is missing',
  ])
})

test('any JSON whatever gives problems or courses, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(faultsOf(data)).not.toEqual([])
    }),
  )
})
