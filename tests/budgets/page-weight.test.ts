import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOfModule, filesOfPage, gzipBytes, lastingName } from './page-weight.ts'
import { tabulate, tellGrowth } from './tell-weights.ts'

const MANIFEST = {
  'index.html': {
    file: 'assets/index-1.js',
    isEntry: true,
    imports: ['_shared-1.js'],
    dynamicImports: ['later.ts'],
    css: ['assets/index-1.css'],
  },
  '_shared-1.js': { file: 'assets/shared-1.js', imports: ['_deep-1.js'] },
  '_deep-1.js': { file: 'assets/deep-1.js', imports: ['_shared-1.js'] },
  'later.ts': {
    file: 'assets/later-1.js',
    isDynamicEntry: true,
    imports: ['_deep-1.js'],
    css: ['assets/later-1.css'],
  },
}

const dist = mkdtempSync(join(tmpdir(), 'toy-dist-'))

beforeAll(() => {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  put('.vite/manifest.json', JSON.stringify(MANIFEST))
  put(
    'index.html',
    `<link rel="stylesheet" href="./assets/index-1.css" disabled>
     <script type="module" src="./assets/index-1.js"></script>`,
  )
  put(
    'quiz/index.html',
    '<link href="../assets/extra.css"><script src="../assets/index-1.js"></script>',
  )
})

afterAll(() => rmSync(dist, { recursive: true }))

const SCRIPTS = ['assets/index-1.js', 'assets/shared-1.js', 'assets/deep-1.js']

test('a page weighs itself, what it names and all that imports, but nothing lazy or disabled', () => {
  expect(filesOfPage(dist, 'index.html')).toEqual(['index.html', ...SCRIPTS])
})

test('a page in a folder finds its files from there, those outside the manifest too', () => {
  expect(filesOfPage(dist, 'quiz/index.html').toSorted()).toEqual(
    ['quiz/index.html', 'assets/extra.css', ...SCRIPTS].toSorted(),
  )
})

test('what is fetched later weighs its imports and styles; what is not built is a fault', () => {
  expect(filesOfModule(dist, 'later.ts').toSorted()).toEqual(
    [
      'assets/later-1.js',
      'assets/later-1.css',
      'assets/deep-1.js',
      'assets/shared-1.js',
    ].toSorted(),
  )
  expect(() => filesOfModule(dist, 'gone.ts')).toThrow(/no chunk/)
})

test('bytes are those of gzip', () => {
  writeFileSync(join(dist, 'long.js'), 'a'.repeat(10_000))
  expect(gzipBytes(join(dist, 'long.js'))).toBeLessThan(60)
})

test('a missing file is a fault, not zero bytes', () => {
  expect(() => gzipBytes(join(dist, 'gone.js'))).toThrow(/ENOENT/)
})

test('the table shows the heaviest first and the share of the limit', () => {
  expect(tabulate({ 'small.js': 100, 'large.js': 1900 }, 4000, 'Toy')).toBe(
    [
      'Toy',
      '    1,900  large.js',
      '      100  small.js',
      '    2,000  in all, of 4,000 (50 %)',
    ].join('\n'),
  )
})

test('a name outlasts its hash', () => {
  expect(lastingName('assets/index-DwzIlkG0.js')).toBe('assets/index.js')
  expect(lastingName('assets/generate-passphrase--dfvEWtk.js')).toBe(
    'assets/generate-passphrase.js',
  )
  expect(lastingName('quiz/index.html')).toBe('quiz/index.html')
})

test('growth is told in words, the largest first', () => {
  const now = { 'a-12345678.js': 1500, 'new-12345678.js': 30, 'same.js': 7, 'less.js': 1 }
  const before = { 'a.js': 1000, 'same.js': 7, 'less.js': 2, 'gone.js': 9 }
  expect(tellGrowth(now, before)).toBe(
    [
      'a.js grew by 500: 1,000 to 1,500',
      'new.js is new: 30',
      'less.js shrank by 1: 2 to 1',
      'gone.js is gone: it was 9',
    ].join('\n'),
  )
})
