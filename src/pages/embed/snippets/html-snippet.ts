import { opensOver, type Setup } from '../setup/setup.ts'
import { ELEMENT_ID, elementAttributes } from './element-attributes.ts'
import { escapeHtml } from './escape-html.ts'
import { loaderOf, type Site } from './site.ts'

/** The element with the link inside that stays where no script runs, and the loader. */
export function htmlSnippet(setup: Setup, site: Site): string {
  return [...triggerLines(setup, site), ...elementLines(setup, site), loaderTag(setup, site)].join(
    '\n',
  )
}

function triggerLines(setup: Setup, site: Site): readonly string[] {
  if (!setup.hasTrigger || !opensOver(setup)) return []
  const words = escapeHtml(site.title)
  return [`<button type="button" data-readiness-open="${ELEMENT_ID}">${words}</button>`]
}

function elementLines(setup: Setup, site: Site): readonly string[] {
  const attributes = elementAttributes(setup, site).map(([name, value]) =>
    value === '' ? name : `${name}="${escapeHtml(value)}"`,
  )
  const link = `  <a href="${escapeHtml(site.src)}">${escapeHtml(site.title)}</a>`
  const line = `<tpm-readiness ${attributes.join(' ')}>`
  const opening =
    line.length <= 90 ? [line] : ['<tpm-readiness', ...attributes.map((a) => `  ${a}`), '>']
  return [...opening, link, '</tpm-readiness>']
}

function loaderTag(setup: Setup, site: Site): string {
  const { address, integrity } = loaderOf(site, setup.isPinned)
  const check = integrity === null ? '' : ` integrity="${integrity}" crossorigin="anonymous"`
  return `<script async src="${escapeHtml(address)}"${check}></script>`
}
