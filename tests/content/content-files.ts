import { readdirSync, readFileSync } from 'node:fs'
import { EDITOR_SCHEMAS } from '#content/schema/editor-folder.ts'

export type Files = Record<string, unknown>

/** Every JSON file of the content room, parsed, by path. */
export function readContentFiles(): Files {
  const paths = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/content/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.json') && !path.startsWith(EDITOR_SCHEMAS))
  return Object.fromEntries(paths.map((path) => [path, JSON.parse(readFileSync(path, 'utf8'))]))
}

const BANK = 'src/content/banks/2026-1'

/** The real structure and words around a bank of five items, so that tests outlive a bank. */
export function soundFiles(): Files {
  const around = Object.entries(readContentFiles()).filter(
    ([path]) => !path.startsWith('src/content/banks/'),
  )
  return {
    ...Object.fromEntries(around),
    [`${BANK}/items.json`]: bank(),
    [`${BANK}/en.json`]: Object.fromEntries(bank().items.map((item) => [item.id, words(item)])),
    [`${BANK}/provenance.json`]: {
      'tech-arch-1': {
        version: 1,
        keyStatus: 'author',
        flip: 'tech-arch-2',
        actions: { a: 'meet', b: 'escalate' },
        sources: [{ title: 'A source', url: 'https://example.org/' }],
        reviewBy: '2028-06',
      },
      'tech-arch-2': { version: 1, keyStatus: 'author' },
      'lead-infl-1': { version: 1, keyStatus: 'panel' },
      'prob-root-1': { version: 1, keyStatus: 'author' },
      'comm-stat-1': { version: 2, keyStatus: 'empirical' },
    },
  }
}

/** Walks to a value by path and puts another one in its place; `undefined` takes it away. */
export function plant(files: Files, file: string, path: (string | number)[], value: unknown): void {
  let place: unknown = files
  const steps = [file, ...path]
  for (const step of steps.slice(0, -1)) place = Reflect.get(place as object, step)
  const last = steps.at(-1) ?? ''
  if (value === undefined) Reflect.deleteProperty(place as object, last)
  else Reflect.set(place as object, last, value)
}

const options = (...ids: string[]) => ids.map((id) => ({ id }))
const judgement = () => ({
  type: 'judgement',
  area: 'technical',
  facet: 'tech.arch',
  duty: 'planning',
  level: 3,
  options: [
    { id: 'a', credit: 0.3 },
    { id: 'b', credit: 1 },
    { id: 'c', credit: 0.6 },
    { id: 'd', credit: 0 },
  ],
})

function bank() {
  const items = [
    { id: 'tech-arch-1', ...judgement() },
    { id: 'tech-arch-2', ...judgement() },
    {
      id: 'lead-infl-1',
      type: 'knowledge',
      area: 'leadership',
      facet: 'lead.infl',
      duty: 'stakeholders',
      level: 2,
      options: options('a', 'b', 'c'),
      key: 'a',
    },
    {
      id: 'prob-root-1',
      type: 'order',
      area: 'problem-solving',
      facet: 'prob.root',
      duty: 'risk',
      level: 4,
      slope: 1.8,
      location: -0.4,
      options: options('a', 'b', 'c', 'd'),
      pairs: [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ],
    },
    {
      id: 'comm-stat-1',
      type: 'multi',
      area: 'communication',
      facet: 'comm.stat',
      duty: 'risk',
      level: 1,
      options: options('a', 'b', 'c', 'd', 'e'),
      keys: ['a', 'c'],
    },
  ]
  return {
    id: '2026-1',
    model: {
      slopes: { judgement: 2.4, order: 2, multi: 1.65, knowledge: 1.4 },
      correlation: 0.5,
      inflation: 1.3,
      levelStep: 0.8,
    },
    items,
    forms: {
      'quick-a': ['tech-arch-1'],
      'quick-b': ['tech-arch-2'],
      'full-a': ['tech-arch-1', 'lead-infl-1', 'prob-root-1'],
      'full-b': ['tech-arch-2', 'comm-stat-1'],
    },
  }
}

function words(item: { options: readonly { id: string }[] }) {
  const each = (text: string) =>
    Object.fromEntries(item.options.map(({ id }) => [id, `${text} ${id}`]))
  return {
    stem: 'What should the TPM do?',
    options: each('Option'),
    rationale: each('Reason for'),
    principle: 'A principle.',
  }
}
