import { findRole } from '#content/roles.ts'
import { LOCALES } from '#messages/text.ts'
import { CAMPAIGNS, FIRST_SETUP, FORMS, MODES, THEMES, type Setup } from './setup.ts'

/** Heights one may ask for, in pixels. */
export const LEAST_HEIGHT = 320
export const MOST_HEIGHT = 5000

/** A setup as the query of the page's address; what is as at first is left out. */
export function writeSetup(setup: Setup): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string | number | null, first: string | number | null) => {
    if (value !== null && value !== first) query.set(name, String(value))
  }
  const tick = (name: string, isOn: boolean) => put(name, isOn ? 'yes' : null, null)
  put('mode', setup.mode, FIRST_SETUP.mode)
  put('first', setup.form, FIRST_SETUP.form)
  put('against', setup.role, FIRST_SETUP.role)
  // Not 'theme', which is what a host asks of the page itself.
  put('scheme', setup.theme, FIRST_SETUP.theme)
  put('words', setup.lang, FIRST_SETUP.lang)
  put('colour', setup.accent, FIRST_SETUP.accent)
  put('min', setup.minHeight, FIRST_SETUP.minHeight)
  put('max', setup.maxHeight, FIRST_SETUP.maxHeight)
  tick('results', setup.asksForResults)
  put('campaign', setup.campaign, FIRST_SETUP.campaign)
  put('tags', setup.fixedCampaign, FIRST_SETUP.fixedCampaign)
  tick('trigger', setup.hasTrigger)
  tick('eager', setup.isEager)
  tick('pinned', setup.isPinned)
  return query.toString()
}

/** Reads one from anybody's link: what is not sound is as at first. */
export function readSetup(search: string): Setup {
  const query = new URLSearchParams(search)
  const isOn = (name: string) => query.get(name) === 'yes'
  return {
    mode: oneOf(MODES, query.get('mode')) ?? FIRST_SETUP.mode,
    form: oneOf(FORMS, query.get('first')) ?? FIRST_SETUP.form,
    role: findRole(query.get('against') ?? '')?.id ?? null,
    theme: oneOf(THEMES, query.get('scheme')) ?? FIRST_SETUP.theme,
    lang: oneOf(LOCALES, query.get('words')) ?? null,
    accent: readAccent(query.get('colour') ?? ''),
    minHeight: readHeight(query.get('min') ?? ''),
    maxHeight: readHeight(query.get('max') ?? ''),
    asksForResults: isOn('results'),
    campaign: oneOf(CAMPAIGNS, query.get('campaign')) ?? FIRST_SETUP.campaign,
    fixedCampaign: readCampaign(query.get('tags') ?? ''),
    hasTrigger: isOn('trigger'),
    isEager: isOn('eager'),
    isPinned: isOn('pinned'),
  }
}

/** Six digits of #rgb or #rrggbb, with or without the #; null for what is no colour. */
export function readAccent(typed: string): string | null {
  const digits = /^\s*#?([\da-f]{3}|[\da-f]{6})\s*$/i.exec(typed)?.[1]?.toLowerCase()
  if (digits === undefined) return null
  return digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits
}

/** Whole pixels within the limits; null for anything else. */
export function readHeight(typed: string): number | null {
  if (!/^\d{1,4}$/.test(typed)) return null
  const height = Number(typed)
  return height >= LEAST_HEIGHT && height <= MOST_HEIGHT ? height : null
}

/** The names that are carried on, and no others, each with its value. */
export function readCampaign(typed: string): string {
  const kept = [...new URLSearchParams(typed.trim())].filter(
    ([name, value]) =>
      /^(?:utm_(?:source|medium|campaign|term|content)|ref)$/.test(name) &&
      /^\P{C}{1,120}$/u.test(value),
  )
  return new URLSearchParams(Object.fromEntries(kept)).toString()
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((candidate) => candidate === value)
}
