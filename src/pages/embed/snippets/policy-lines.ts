import type { Setup } from '../setup/setup.ts'
import { loaderOf, type Site } from './site.ts'

/** What a host's content security policy must let through, and nothing more. */
export function policyLines(setup: Setup, site: Site, isFrameOnly: boolean): readonly string[] {
  const frames = `frame-src ${siteSource(site.src)}`
  if (isFrameOnly) return [frames]
  return [`script-src ${loaderOf(site, setup.isPinned).address}`, frames]
}

/** What a host that sends a permissions policy must let through for copying and sharing. */
export function permissionLine(site: Site): string {
  const { origin } = new URL(site.src)
  return ['clipboard-write', 'web-share', 'fullscreen']
    .map((feature) => `${feature}=(self "${origin}")`)
    .join(', ')
}

/** A path that ends in a slash covers what is below it; a whole site is its origin. */
function siteSource(src: string): string {
  const { origin, pathname } = new URL(src)
  return pathname === '/' ? origin : src
}
