import * as fc from 'fast-check'
import { ROLES } from '#content/roles.ts'
import { LOCALES } from '#messages/text.ts'
import { CAMPAIGNS, FORMS, MODES, THEMES, type Setup } from '#pages/embed/setup/setup.ts'

const height = fc.option(fc.integer({ min: 320, max: 5000 }))
const campaign = fc
  .dictionary(
    fc.constantFrom('utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content', 'ref'),
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }),
  )
  .map((tags) => new URLSearchParams(tags).toString())

export const setups: fc.Arbitrary<Setup> = fc.record({
  mode: fc.constantFrom(...MODES),
  form: fc.constantFrom(...FORMS),
  role: fc.option(fc.constantFrom(...ROLES.map(({ id }) => id))),
  theme: fc.constantFrom(...THEMES),
  lang: fc.option(fc.constantFrom(...LOCALES)),
  accent: fc.option(
    fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0')),
  ),
  minHeight: height,
  maxHeight: height,
  asksForResults: fc.boolean(),
  campaign: fc.constantFrom(...CAMPAIGNS),
  fixedCampaign: campaign,
  hasTrigger: fc.boolean(),
  isEager: fc.boolean(),
  isPinned: fc.boolean(),
})
