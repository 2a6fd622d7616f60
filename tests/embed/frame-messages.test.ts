import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFrameMessage } from '#embed/loader/read-frame-message.ts'
import type { FrameMessage } from '#embed/protocol.ts'
import { anyData, isPolluted } from './hostile.ts'

const area = { id: 'problem-solving', score: 61.25, low: 0, high: 86, target: 60 }
const MESSAGES: readonly FrameMessage[] = [
  { type: 'ready', protocol: 1, app: '1.0.0', bank: '2026-1', locale: 'en', items: 10 },
  { type: 'height', height: 640 },
  { type: 'start', form: 'quick-a' },
  { type: 'step', index: 2, total: 16, direction: 'back' },
  { type: 'complete', form: 'full-b', durationMs: 0 },
  { type: 'result', role: 'tpm-entry', band: 'approaching', areas: [area, area] },
  { type: 'share', method: 'copy' },
  { type: 'close' },
  { type: 'error', code: 'height-loop' },
]

test.each(MESSAGES)('$type is read, and what is unknown in it is not', (message) => {
  expect(read({ ...message, answers: ['b'], html: '<b>' })).toEqual(message)
})

test.each(MESSAGES)('$type without one of its fields is not read', (message) => {
  for (const field of Object.keys(message)) {
    const { [field as 'type']: _, ...rest } = message
    expect(read(rest)).toBeUndefined()
  }
})

test.each([
  [{ type: 'height', height: -1 }],
  [{ type: 'height', height: Number.NaN }],
  [{ type: 'height', height: Infinity }],
  [{ type: 'height', height: '640' }],
  [{ type: 'start', form: 'x'.repeat(65) }],
  [{ type: 'start', form: '<img src=x>' }],
  [{ type: 'start', form: ['quick'] }],
  [{ type: 'result', role: 'tpm-entry', band: 'ready', areas: 'none' }],
  [{ type: 'result', role: 'tpm-entry', band: 'ready', areas: [{ ...area, low: null }] }],
  [{ type: 'constructor' }],
  [{ type: '__proto__' }],
  [{ type: 'toString' }],
  [null],
  ['close'],
])('%j is nothing', (data) => {
  expect(read(data)).toBeUndefined()
})

test('areas are five at most, and hold five fields', () => {
  const areas = Array.from({ length: 1000 }, () => ({ ...area, responses: ['a'] }))
  expect(read({ type: 'result', role: 'tpm-entry', band: 'ready', areas })).toEqual({
    type: 'result',
    role: 'tpm-entry',
    band: 'ready',
    areas: [area, area, area, area, area],
  })
})

test('whatever comes, nothing is thrown and no prototype is reached', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      read(data)
    }),
  )
  expect(isPolluted()).toBe(false)
})

function read(data: unknown): unknown {
  return readFrameMessage(data as Readonly<Record<string, unknown>>)
}
