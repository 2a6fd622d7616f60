import * as z from 'zod/mini'
import { AREAS, DUTIES } from '#engine/types.ts'
import { hasSecret } from './secret-url.ts'

// The importers run under a policy without eval, which zod would otherwise try.
z.config({ jitless: true })

export const area = z.enum(AREAS)
export const duty = z.enum(DUTIES)

export const text = z
  .string()
  .check(z.refine((value) => value.trim() !== '', { error: 'must not be empty' }))

export const id = z.string().check(
  z.refine((value) => /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(value), {
    error: 'must be lower-case words joined by - or .',
  }),
)

export const url = z.string().check(
  z.refine((value) => value.startsWith('https://') && URL.canParse(value), {
    error: 'must be an address that starts with https://',
    abort: true,
  }),
  z.refine((value) => !hasSecret(value), {
    error: 'must carry no user name, password or token: everybody can read it in the page',
  }),
)

export const share = numberIn((value) => value >= 0 && value <= 1, 'must be between 0 and 1')

export const positive = numberIn((value) => value > 0, 'must be above 0')

/** A target or a cut: readiness divides by it, so 0 is left out. */
export const score = numberIn(
  (value) => value > 0 && value <= 100,
  'must be above 0 and at most 100',
)

export const level = numberIn(
  (value) => Number.isInteger(value) && value >= 1 && value <= 5,
  'must be a whole number from 1 to 5',
)

export const version = numberIn(
  (value) => Number.isInteger(value) && value >= 1,
  'must be a whole number from 1',
)

export const levelSentences = z.record(z.enum(['1', '2', '3', '4', '5']), text)

export function listOf<T>(entry: z.ZodMiniType<T>, from: number, to: number) {
  const count = from === to ? `${from}` : `${from} to ${to}`
  return z.array(entry).check(
    z.refine((list) => list.length >= from && list.length <= to, {
      error: `must have ${count} entries`,
    }),
  )
}

function numberIn(isAllowed: (value: number) => boolean, error: string) {
  return z.number().check(z.refine(isAllowed, { error }))
}
