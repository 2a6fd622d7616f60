import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOfPage, gzipBytes, tabulate } from './page-weight.ts'

const MANIFEST = {
  'index.html': {
    file: 'assets/index-1.js',
    isEntry: true,
    imports: ['_shared-1.js'],
    dynamicImports: ['src/pages/home/home-page.tsx', 'src/pages/quiz/quiz-page.tsx'],
    css: ['assets/index-1.css'],
  },
  '_shared-1.js': { file: 'assets/shared-1.js', imports: ['_deep-1.js'] },
  '_deep-1.js': { file: 'assets/deep-1.js', imports: ['_shared-1.js'] },
  '_later-1.js': { file: 'assets/later-1.js', isDynamicEntry: true },
  'src/pages/home/home-page.tsx': { file: 'assets/home-1.js', dynamicImports: ['_later-1.js'] },
  'src/pages/quiz/quiz-page.tsx': { file: 'assets/quiz-1.js', css: ['assets/quiz-1.css'] },
}

const dist = mkdtempSync(join(tmpdir(), 'toy-dist-'))

beforeAll(() => {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  put('.vite/manifest.json', JSON.stringify(MANIFEST))
  put('index.html', '<script type="module" src="./assets/index-1.js"></script>')
  put(
    'quiz/index.html',
    '<link href="../assets/extra.css"><script src="../assets/index-1.js"></script>',
  )
})

afterAll(() => rmSync(dist, { recursive: true }))

const SHELL = ['assets/index-1.js', 'assets/index-1.css', 'assets/shared-1.js', 'assets/deep-1.js']

test('a page weighs itself, what it names, its own chunk and all they import, but nothing lazy', () => {
  expect(filesOfPage(dist, 'index.html')).toEqual(['index.html', ...SHELL, 'assets/home-1.js'])
})

test('a page in a folder finds its files from there, those outside the manifest too', () => {
  expect(filesOfPage(dist, 'quiz/index.html').toSorted()).toEqual(
    [
      ...SHELL,
      'quiz/index.html',
      'assets/extra.css',
      'assets/quiz-1.js',
      'assets/quiz-1.css',
    ].toSorted(),
  )
})

test('bytes are those of gzip', () => {
  writeFileSync(join(dist, 'long.js'), 'a'.repeat(10_000))
  expect(gzipBytes(join(dist, 'long.js'))).toBeLessThan(60)
})

test('a missing file is a fault, not zero bytes', () => {
  expect(() => gzipBytes(join(dist, 'gone.js'))).toThrow(/ENOENT/)
})

test('the table shows the heaviest first and the share of the limit', () => {
  const weights = new Map([
    ['small.js', 100],
    ['large.js', 1900],
  ])
  expect(tabulate(weights, 4000, 'Toy')).toBe(
    [
      'Toy',
      '    1,900  large.js',
      '      100  small.js',
      '    2,000  in all, of 4,000 (50 %)',
    ].join('\n'),
  )
})
