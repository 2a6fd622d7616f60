import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHostMessage, readInit } from '#embed/read-host-message.ts'
import { anyData, isPolluted, POLLUTING } from './hostile.ts'

const DEFAULTS = {
  mode: 'inline',
  theme: 'auto',
  accent: null,
  lang: null,
  form: 'choose',
  role: null,
  results: 'none',
  campaign: {},
}

test('a full init is read as it is meant', () => {
  const init = {
    type: 'readiness:init',
    embed: 'popup',
    theme: 'dark',
    accent: '#0C5',
    lang: 'en-GB',
    form: 'full',
    role: 'tpm-senior',
    results: 'summary',
    utm_source: 'spring letter',
    ref: 'a',
    utm_id: 'not one of ours',
  }
  expect(readInit(init)).toEqual({
    mode: 'popup',
    theme: 'dark',
    accent: '00cc55',
    lang: 'en-GB',
    form: 'full',
    role: 'tpm-senior',
    results: 'summary',
    campaign: { utm_source: 'spring letter', ref: 'a' },
  })
})

test.each([
  ['embed', 'fullscreen'],
  ['theme', 'sepia'],
  ['accent', 'red;}'],
  ['accent', 'ff00'],
  ['lang', 'x'.repeat(50)],
  ['form', 'quick-a'],
  ['role', 'a b'],
  ['role', 'x'.repeat(41)],
  ['results', 'all'],
  ['utm_source', 'x'.repeat(121)],
  ['utm_source', 'line\nbreak'],
  ['utm_source', 'turn\u202eed'],
  ['utm_source', ''],
  ['theme', ['dark']],
  ['theme', { toString: 'dark' }],
  ['accent', 0x00ff00],
])('%s %j is as if it were not there', (name, value) => {
  expect(readInit({ type: 'readiness:init', [name]: value })).toEqual(DEFAULTS)
})

test.each([
  [{ type: 'readiness:INIT' }],
  [{ type: 'init' }],
  ['readiness:init'],
  [null],
  [[{ type: 'readiness:init' }]],
  [Object.create({ type: 'readiness:init' })],
])('%j is no init', (data) => {
  expect(readInit(data)).toBeNull()
})

test('of what the host may say later, only three are known', () => {
  expect(readHostMessage({ type: 'start', form: 'x' })).toEqual({ type: 'start' })
  expect(readHostMessage({ type: 'reset' })).toEqual({ type: 'reset' })
  expect(readHostMessage({ type: 'settings', theme: 'light' })).toEqual({
    ...DEFAULTS,
    type: 'settings',
    theme: 'light',
  })
  expect(readHostMessage({ type: 'eval' })).toBeNull()
})

test('keys that would reach a prototype do not', () => {
  expect(readHostMessage(POLLUTING)).toEqual({ ...DEFAULTS, type: 'settings' })
  expect(isPolluted()).toBe(false)
})

test('whatever comes, nothing is thrown and nothing unknown is let through', () => {
  const known = new Set(['type', ...Object.keys(DEFAULTS)])
  fc.assert(
    fc.property(anyData, (data) => {
      const message = readHostMessage(data) ?? readInit(data) ?? {}
      expect(Object.keys(message).filter((name) => !known.has(name))).toEqual([])
    }),
  )
  expect(isPolluted()).toBe(false)
})
