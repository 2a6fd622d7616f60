import * as fc from 'fast-check'

/** Whatever structured cloning can bring: any shape, names of prototypes among the keys. */
export const anyData = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, maxDepth: 3 }),
  fc.dictionary(
    fc.constantFrom('type', '__proto__', 'constructor', 'prototype', 'form', 'accent', 'areas'),
    fc.anything({ maxDepth: 2 }),
  ),
  fc.json().map((text) => JSON.parse(text) as unknown),
)

/** Own keys that would reach a prototype, were they copied one by one. */
export const POLLUTING = JSON.parse(
  '{"type":"settings","__proto__":{"theme":"dark","polluted":1},"constructor":{"prototype":{"polluted":1}}}',
) as Readonly<Record<string, unknown>>

export function isPolluted(): boolean {
  return 'polluted' in {}
}
