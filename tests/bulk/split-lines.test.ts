import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineSplitter, MAX_LINE_BYTES } from '#bulk/split-lines.ts'

function split(chunks: readonly Uint8Array[]) {
  const splitter = new LineSplitter()
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()]
}
const texts = (text: string) => split([Buffer.from(text)]).map((line) => line.text)

test.each([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['a\n\n  \nb\n', ['a', '', '', 'b']],
  ['\uFEFFa\n', ['a']],
])('%j has the lines %j', (text, lines) => {
  expect(texts(text)).toEqual(lines)
})

test('where the input happens to be cut makes no difference', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '👍', '\n', '\r\n', ' ') })
  fc.assert(
    fc.property(text, fc.array(fc.integer({ min: 1, max: 5 })), (given, sizes) => {
      const bytes = Buffer.from(given)
      const chunks: Uint8Array[] = []
      let at = 0
      for (const size of [...sizes, bytes.length]) {
        chunks.push(bytes.subarray(at, at + size))
        at += size
      }
      expect(split(chunks)).toEqual(split([bytes]))
    }),
  )
})

test('a line over 64 KB is dropped, wherever it is cut, and the next is read', () => {
  const long = Buffer.alloc(MAX_LINE_BYTES + 1, 'x')
  const fits = Buffer.alloc(MAX_LINE_BYTES, 'x')
  const rest = Buffer.from('\nnext')
  const chunksOf = (bytes: Buffer) => [bytes.subarray(0, 1_000), bytes.subarray(1_000), rest]
  expect(split(chunksOf(long))).toEqual([
    { number: 1, text: null },
    { number: 2, text: 'next' },
  ])
  expect(split(chunksOf(fits))[0]?.text).toHaveLength(MAX_LINE_BYTES)
  expect(split([long])).toEqual([{ number: 1, text: null }])
})
