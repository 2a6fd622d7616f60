import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProviderContext } from '#content/schema/check-provider.ts'
import { checkProvider } from '#content/schema/check-provider.ts'
import { formatProblem } from '#content/schema/problem.ts'

const context: ProviderContext = {
  roleIds: ['tpm-entry', 'program-manager'],
  locales: ['en'],
  houseUrl: 'https://house.example/',
}

const faultsOf = (data: unknown) =>
  checkProvider(data, 'school.json', context).problems.map(formatProblem)

const sound = {
  $schema: './provider.schema.json',
  name: 'The Evening School',
  role: 'program-manager',
  form: 'quick',
  language: 'en',
  theme: {
    scheme: 'light',
    accent: '#0b5d4b',
    radius: 0,
    face: "'Gill Sans', sans-serif",
    light: { paper: '#fffdf7' },
    dark: { paper: '#101010' },
  },
  callToAction: { url: 'https://school.example/courses?utm_source=quiz', label: { en: 'Join us' } },
  courses: './school.catalogue.json',
  collector: { endpoint: 'https://relay.school.example/xapi/statements', name: 'The school' },
}

test('a sound file is taken as it is', () => {
  expect(faultsOf(sound)).toEqual([])
  expect(checkProvider(sound, 'school.json', context).valid).toEqual(sound)
})

test('what is left out is no fault', () => {
  expect(faultsOf({})).toEqual([])
  expect(faultsOf({ callToAction: null, courses: null, collector: null, name: null })).toEqual([])
})

test.each<[string, object, string]>([
  [
    'an unknown role',
    { role: 'tpm' },
    'field role: must be one of tpm-entry, program-manager (found "tpm")',
  ],
  [
    'an unknown form',
    { form: 'short' },
    'field form: must be one of choose, quick, full (found "short")',
  ],
  [
    'a language that is not there',
    { language: 'de' },
    'field language: must be one of en (found "de")',
  ],
  ['an unknown field', { colour: '#fff' }, 'field colour: is not a known field'],
  [
    'a colour by name',
    { theme: { scheme: 'auto', accent: 'teal' } },
    'field theme.accent: must be a colour such as #0b5d4b (found "teal")',
  ],
  [
    'a face with a rule in it',
    { theme: { scheme: 'auto', face: 'x;} body{display:none' } },
    'field theme.face: must be names of faces, such as \'Gill Sans\', sans-serif; none is fetched (found "x;} body{display:none")',
  ],
  [
    'a hue of the chart',
    { theme: { scheme: 'auto', light: { technical: '#000000' } } },
    'field theme.light.technical: may not be changed: the chart’s colours are proven together',
  ],
  [
    'water of the chart',
    { theme: { scheme: 'auto', dark: { 'water-3': '#000000' } } },
    'field theme.dark.water-3: may not be changed: the chart’s colours are proven together',
  ],
  [
    'the colour of buttons by its token',
    { theme: { scheme: 'auto', light: { act: '#000000' } } },
    'field theme.light.act: is set by theme.accent, which corrects its contrast',
  ],
  [
    'a link that is not https',
    { name: 'S', callToAction: { url: 'http://s.example/', label: { en: 'Go' } } },
    'field callToAction.url: must be an address that starts with https:// (found "http://s.example/")',
  ],
  [
    'a label in no language of the site',
    { name: 'S', callToAction: { url: 'https://s.example/', label: { de: 'Los' } } },
    'field callToAction.label.en: is missing',
  ],
  [
    'a link of nobody',
    { callToAction: { url: 'https://s.example/', label: { en: 'Go' } } },
    'field name: is missing: visitors are told whose link, courses or collector it is',
  ],
  [
    'a link that calls itself the house’s',
    { name: 'S', callToAction: { url: 'https://s.example/', label: { en: 'Go' }, isHouse: true } },
    'field callToAction.isHouse: is only for the project’s own subject: leave it out',
  ],
  [
    'a collector without a name',
    { name: 'S', collector: { endpoint: 'https://s.example/' } },
    'field collector.name: is missing',
  ],
])('%s is named with its place', (_name, data, message) => {
  expect(faultsOf(data)).toContain(`school.json: ${message}`)
})

describe('a credential', () => {
  const withCollector = (endpoint: string, more: object = {}) => ({
    name: 'S',
    collector: { endpoint, name: 'S', ...more },
  })

  test.each<[string, object]>([
    ['a user name in the address', withCollector('https://user@relay.example/')],
    ['a password in the address', withCollector('https://user:pass@relay.example/')],
    ['a token in the query', withCollector('https://relay.example/?token=abc')],
    ['any query of a collector', withCollector('https://relay.example/?from=quiz')],
    ['a fragment', withCollector('https://relay.example/#access_token=abc')],
    ['a path that is a secret', withCollector('https://relay.example/hooks/T024BE7LD8B1X9Q2W4')],
    [
      'a path with a UUID',
      withCollector('https://relay.example/1b4e28ba-2fa1-11d2-883f-0016d3cca427'),
    ],
    [
      'a key in the query of a link',
      { name: 'S', callToAction: { url: 'https://s.example/?api_key=1', label: { en: 'Go' } } },
    ],
    [
      'a signed link',
      {
        name: 'S',
        callToAction: { url: 'https://s.example/?x-amz-signature=1', label: { en: 'Go' } },
      },
    ],
    [
      'a field named authorization',
      withCollector('https://relay.example/', { authorization: 'x' }),
    ],
    ['a field named headers', withCollector('https://relay.example/', { headers: { a: 'b' } })],
    ['a field named apiKey', { apiKey: 'x' }],
    ['a field named password', withCollector('https://relay.example/', { password: 'x' })],
    ['a value that begins like a header', { name: 'Basic dXNlcjpwYXNz' }],
    ['a web token', { name: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc' }],
  ])('is refused: %s', (_name, data) => {
    const { valid, problems } = checkProvider(data, 'school.json', context)
    expect(problems).not.toEqual([])
    expect(valid).toBeUndefined()
  })

  test.each([
    'https://relay.example/xapi/statements',
    'https://relay.example/learning-record-store-2',
  ])('is not seen in a plain address: %s', (endpoint) => {
    expect(faultsOf(withCollector(endpoint))).toEqual([])
  })

  test('is told apart from a mistake, and never repeated', () => {
    const faults = faultsOf(withCollector('https://relay.example/', { password: 'hunter2' }))
    expect(faults).toEqual([
      'school.json: field collector.password: no credential can live in a static page: everybody who opens it can read it; keep it on a server of yours, and give the address of that server here',
    ])
    const secrets = [
      { name: 'Bearer hunter2' },
      withCollector('https://user:hunter2@relay.example/'),
      withCollector('https://relay.example/?token=hunter2'),
      withCollector('https://relay.example/hooks/hunter2hunter2hunter2'),
    ]
    for (const data of secrets) {
      expect(faultsOf(data)).not.toEqual([])
      expect(faultsOf(data).join('')).not.toContain('hunter2')
    }
  })
})

test('any JSON whatever gives problems or a value, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const { valid, problems } = checkProvider(data, 'school.json', context)
      expect(valid === undefined).toBe(problems.length > 0)
    }),
  )
})
