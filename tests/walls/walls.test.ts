import { readdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { ROWS, TARGETS, type Target } from './import-table.ts'
import { lintPlanted } from './lint-planted.ts'

/** A line that breaks a rule, in a file of its own: `rule, file, source`. */
const FAULTS = [
  ['eslint(no-restricted-globals)', 'engine/clock.ts', 'export const x = Date.now()'],
  ['eslint(no-restricted-globals)', 'engine/new-clock.ts', 'export const x = new Date()'],
  ['eslint(no-restricted-properties)', 'engine/luck.ts', 'export const x = Math.random()'],
  ['eslint(no-restricted-properties)', 'engine/luck-taken.ts', 'export const { random } = Math'],
  ['eslint(no-console)', 'engine/talk.ts', "console.log('x')"],
  ['eslint(no-console)', 'ui/talk.ts', "console.log('x')"],
  ['import(no-default-export)', 'ui/default.ts', 'export default 1'],
  ['oxc(no-barrel-file)', 'code/barrel.ts', "export * from './leaf.ts'"],
  ['typescript(no-explicit-any)', 'code/any.ts', 'export const x = (y: any) => y'],
  ['typescript(no-non-null-assertion)', 'code/bang.ts', 'export const x = (y?: 1) => y!'],
  ['typescript(no-floating-promises)', 'code/floating.ts', 'Promise.resolve(1)'],
  [
    'typescript(switch-exhaustiveness-check)',
    'code/switch.ts',
    "export function f(x: 'a' | 'b') { switch (x) { case 'a': return 1 } }",
  ],
  [
    'import(no-cycle)',
    'session/egg.ts',
    "import { hen } from './hen.ts'; export const egg = () => hen()",
  ],
] as const

/** The names of a browser, of Node and of chance; each is a wall of the engine. */
const IMPURE = [
  ...(['window', 'self', 'document', 'navigator', 'location', 'history', 'fetch'] as const),
  ...(['localStorage', 'sessionStorage', 'indexedDB', 'performance', 'crypto'] as const),
  ...(['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'] as const),
  ...(['structuredClone', 'process', 'Buffer', 'require', 'globalThis', 'Intl', 'Date'] as const),
]

const OTHERS = {
  'src/engine/impure.ts': IMPURE.map((name, n) => `export const x${n} = ${name}`).join('\n'),
  'src/code/leaf.ts': 'export const leaf = 1',
  'src/session/hen.ts': "import { egg } from './egg.ts'; export const hen = () => egg()",
}

const targets = Object.keys(TARGETS) as Target[]
let finds: readonly string[] = []

beforeAll(() => {
  const rooms = ROWS.map(({ file }) => [`src/${file}`, targets.map(importOf).join('\n')])
  const faults = FAULTS.map(([, file, source]) => [`src/${file}`, source])
  finds = lintPlanted({ ...OTHERS, ...Object.fromEntries([...rooms, ...faults]) })
}, 30_000)

test.each(ROWS)('$file imports what its row allows and no more', ({ file, may }) => {
  const isWalled = (target: Target) =>
    finds.includes(`src/${file}:${targets.indexOf(target) + 1} eslint(no-restricted-imports)`)
  expect(targets.filter((target) => !isWalled(target)).toSorted()).toEqual(may.toSorted())
})

test.each(FAULTS)('%s in %s', (rule, file) => {
  expect(finds).toContain(`src/${file}:1 ${rule}`)
})

test.each(IMPURE)('engine knows no %s', (name) => {
  const line = IMPURE.indexOf(name) + 1
  expect(finds).toContain(`src/engine/impure.ts:${line} eslint(no-restricted-globals)`)
})

test('a sound file has no find', () => {
  expect(finds.filter((find) => find.startsWith('src/code/leaf.ts'))).toEqual([])
})

test('every folder of src is a room', () => {
  const rooms = new Set(ROWS.map(({ file }) => file.split('/')[0]))
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).filter((name) => !rooms.has(name))).toEqual([])
})

function importOf(target: Target, line: number): string {
  const specifier = TARGETS[target]
  if (target === 'page later') return `export const x${line} = () => import('${specifier}')`
  if (target === 'ui style') return `import '${specifier}'`
  if (target.includes('type')) return `import type { X as X${line} } from '${specifier}'`
  return `import { x as x${line} } from '${specifier}'`
}
