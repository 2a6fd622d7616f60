import * as z from 'zod/mini'
import { text, url } from './fields.ts'
import { hasSecretPath } from './secret-url.ts'

const colour = z.string().check(
  z.refine((value) => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value), {
    error: 'must be a colour such as #0b5d4b',
  }),
)

const tokens = z.strictObject({
  paper: z.exactOptional(colour),
  sea: z.exactOptional(colour),
  advice: z.exactOptional(colour),
  ink: z.exactOptional(colour),
  'ink-2': z.exactOptional(colour),
  line: z.exactOptional(colour),
  edge: z.exactOptional(colour),
})

const endpoint = url.check(
  z.refine((value) => !/[?#]/.test(value), {
    error: 'must have no query and no fragment: keys belong on your server',
  }),
  z.refine((value) => !hasSecretPath(value), {
    error: 'must not have a path that only those who know it can guess: everybody can read it',
  }),
)

const theme = z.strictObject({
  scheme: z.enum(['auto', 'light', 'dark']),
  accent: z.exactOptional(colour),
  radius: z.exactOptional(
    z
      .number()
      .check(z.refine((value) => value >= 0 && value <= 12, { error: 'must be between 0 and 12' })),
  ),
  face: z.exactOptional(
    z.string().check(
      z.refine((value) => /^[\w\s,'-]+$/.test(value), {
        error: "must be names of faces, such as 'Gill Sans', sans-serif; none is fetched",
      }),
    ),
  ),
  light: z.exactOptional(tokens),
  dark: z.exactOptional(tokens),
})

const callToAction = z.strictObject({
  url,
  label: z.record(z.string(), text),
  isHouse: z.exactOptional(z.boolean()),
})

/** A provider's settings: what is left out is as in the project's own file. */
export const providerSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  name: z.exactOptional(z.nullable(text)),
  role: z.exactOptional(text),
  form: z.exactOptional(z.enum(['choose', 'quick', 'full'])),
  language: z.exactOptional(text),
  theme: z.exactOptional(theme),
  callToAction: z.exactOptional(z.nullable(callToAction)),
  courses: z.exactOptional(z.nullable(text)),
  collector: z.exactOptional(z.nullable(z.strictObject({ endpoint, name: text }))),
})
