import { CAMPAIGN_KEYS, MODES, type Campaign, type Settings } from './protocol.ts'

/** The longest value that is carried on; what is longer is dropped whole. */
const MOST_CHARACTERS = 120

/** Settings by name, from a stranger: what is unknown, too long or not what it should be is its default. */
export function readSettings(get: (name: string) => unknown): Settings {
  return {
    mode: oneOf(MODES, get('embed')) ?? 'inline',
    theme: oneOf(['light', 'dark'], get('theme')) ?? 'auto',
    accent: readAccent(get('accent')),
    lang: matching(/^[a-z]{2,3}(-[a-z\d]{1,8}){0,3}$/i, get('lang')),
    form: oneOf(['quick', 'full'], get('form')) ?? 'choose',
    role: matching(/^[\w-]{1,40}$/, get('role')),
    results: oneOf(['summary'], get('results')) ?? 'none',
    campaign: readCampaign(get),
  }
}

/** Six digits of what may come as three and with a `#`. */
function readAccent(value: unknown): string | null {
  const digits = matching(/^#?([\da-f]{3}){1,2}$/i, value)
    ?.replace('#', '')
    .toLowerCase()
  return (digits?.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits) ?? null
}

function readCampaign(get: (name: string) => unknown): Campaign {
  const known = CAMPAIGN_KEYS.map((key) => [key, matching(PLAIN, get(key))] as const)
  return Object.fromEntries(known.filter(([, value]) => value !== null))
}

/** One or more characters that print. */
const PLAIN = /^\P{C}+$/u

function matching(pattern: RegExp, value: unknown): string | null {
  const isText = typeof value === 'string' && value.length <= MOST_CHARACTERS
  return isText && pattern.test(value) ? value : null
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((candidate) => candidate === value)
}
