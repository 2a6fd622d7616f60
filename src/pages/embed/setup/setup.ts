import type { RoleId } from '#engine/types.ts'
import type { Locale } from '#messages/text.ts'

export const MODES = ['inline', 'popup', 'slider', 'tab', 'page'] as const
export const FORMS = ['choose', 'quick', 'full'] as const
export const THEMES = ['auto', 'light', 'dark'] as const
/** Whose campaign goes along to the links a person follows out. */
export const CAMPAIGNS = ['none', 'page', 'fixed'] as const

export type Mode = (typeof MODES)[number]
export type FormChoice = (typeof FORMS)[number]
export type Theme = (typeof THEMES)[number]
export type CampaignChoice = (typeof CAMPAIGNS)[number]

/** Everything a host can ask of the element. */
export type Setup = {
  readonly mode: Mode
  readonly form: FormChoice
  /** null is the site's own. */
  readonly role: RoleId | null
  readonly theme: Theme
  /** null is the site's own. */
  readonly lang: Locale | null
  /** Six hexadecimal digits; null is the site's own. */
  readonly accent: string | null
  /** Pixels; null is the loader's. */
  readonly minHeight: number | null
  readonly maxHeight: number | null
  readonly asksForResults: boolean
  readonly campaign: CampaignChoice
  /** A query such as utm_source=news, for a fixed campaign. */
  readonly fixedCampaign: string
  readonly hasTrigger: boolean
  readonly isEager: boolean
  readonly isPinned: boolean
}

export const FIRST_SETUP: Setup = {
  mode: 'inline',
  form: 'choose',
  role: null,
  theme: 'auto',
  lang: null,
  accent: null,
  minHeight: null,
  maxHeight: null,
  asksForResults: false,
  campaign: 'none',
  fixedCampaign: '',
  hasTrigger: false,
  isEager: false,
  isPinned: false,
}

/** Whether the mode has a frame that grows in the page. */
export function hasHeights({ mode }: Setup): boolean {
  return mode === 'inline'
}

/** Whether the mode opens over the page. */
export function opensOver({ mode }: Setup): boolean {
  return mode === 'popup' || mode === 'slider' || mode === 'tab'
}
