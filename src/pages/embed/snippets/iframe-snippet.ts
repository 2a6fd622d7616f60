import type { Setup } from '../setup/setup.ts'
import { escapeHtml } from './escape-html.ts'
import type { Site } from './site.ts'

const DEFAULT_HEIGHT = 720

/** A frame alone: no script on the page, a fixed height, and nothing told to the page. */
export function iframeSnippet(setup: Setup, site: Site): string {
  return [
    '<iframe',
    `  src="${escapeHtml(frameAddress(setup, site))}"`,
    `  title="${escapeHtml(site.title)}"`,
    `  width="100%" height="${setup.minHeight ?? DEFAULT_HEIGHT}" frameborder="0"`,
    ...(setup.isEager ? [] : ['  loading="lazy"']),
    '  referrerpolicy="no-referrer"',
    '  allow="clipboard-write; web-share; fullscreen"',
    '  sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"',
    '></iframe>',
  ].join('\n')
}

function frameAddress(setup: Setup, { src }: Site): string {
  const { lang, form, role, theme, accent, campaign, fixedCampaign } = setup
  const asked = new URLSearchParams(campaign === 'fixed' ? fixedCampaign : '')
  if (theme !== 'auto') asked.set('theme', theme)
  if (lang !== null) asked.set('lang', lang)
  if (accent !== null) asked.set('accent', accent)
  if (form !== 'choose') asked.set('form', form)
  if (role !== null) asked.set('role', role)
  const query = asked.toString()
  return `${src}${form === 'choose' ? '' : 'quiz/'}${query === '' ? '' : `?${query}`}`
}
