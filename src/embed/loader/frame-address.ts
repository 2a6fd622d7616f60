import type { CAMPAIGN_KEYS, Settings } from '../protocol.ts'

type Name = 'embed' | keyof Settings | (typeof CAMPAIGN_KEYS)[number]
type Asked = Partial<Record<Name, string>>

/** What the element listens to; the first six are the frame's to read. */
export const ATTRIBUTES =
  'theme accent lang form role results src mode title min-height max-height eager utm'.split(' ')

/** What the element asks of its frame, as it stands written; the frame checks it. */
export function readAttributes(attribute: (name: string) => string | null): Asked {
  const asked: Asked = { embed: attribute('mode') || 'inline' }
  for (const name of ATTRIBUTES.slice(0, 6)) {
    const value = attribute(name)
    if (value) asked[name as Name] = value.replace('#', '')
  }
  // Present but empty: the campaign is the host page's own. The frame knows which names are meant.
  const utm = attribute('utm') ?? '?'
  for (const [name, value] of new URLSearchParams(utm || location.search)) {
    if (/^(utm_|ref$)/.test(name)) asked[name as Name] = value
  }
  return asked
}

/** The frame's address under `src`; undefined where that is no web address. */
export function frameAddress(src: string | null, asked: Asked): URL | undefined {
  try {
    const url = new URL(src || 'none:', document.baseURI)
    const page = /quick|full/.test(`${asked.form}`) ? 'quiz/' : ''
    url.pathname = url.pathname.replace(/\/?$/, `/${page}`)
    url.search = `${new URLSearchParams(asked)}`
    if (/^https?:/.test(url.protocol)) return url
  } catch {
    // Told as an error of the element, which knows how.
  }
  return undefined
}
