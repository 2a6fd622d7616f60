import { hasHeights, opensOver, type Setup } from '../setup/setup.ts'
import type { Site } from './site.ts'

/** The id a trigger names. */
export const ELEMENT_ID = 'readiness'

/** Attributes of the element, in the order of the contract; what is the default is left out. */
export function elementAttributes(
  setup: Setup,
  site: Site,
): readonly (readonly [string, string])[] {
  const { mode, lang, form, role, theme, accent, minHeight, maxHeight } = setup
  const has: (readonly [string, string | null])[] = [
    ['id', setup.hasTrigger && opensOver(setup) ? ELEMENT_ID : null],
    ['src', site.src],
    ['mode', mode === 'inline' ? null : mode],
    ['lang', lang],
    ['theme', theme === 'auto' ? null : theme],
    ['accent', accent === null ? null : `#${accent}`],
    ['form', form === 'choose' ? null : form],
    ['role', role],
    ['min-height', hasHeights(setup) && minHeight !== null ? String(minHeight) : null],
    ['max-height', hasHeights(setup) && maxHeight !== null ? String(maxHeight) : null],
    ['eager', setup.isEager ? '' : null],
    ['utm', campaignOf(setup)],
    ['results', setup.asksForResults ? 'summary' : null],
  ]
  return has.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
}

/** Empty is the page's own campaign. */
function campaignOf({ campaign, fixedCampaign }: Setup): string | null {
  if (campaign === 'page') return ''
  return campaign === 'fixed' && fixedCampaign !== '' ? fixedCampaign : null
}
