import { opensOver, type Setup } from '../setup/setup.ts'
import { ELEMENT_ID, elementAttributes } from './element-attributes.ts'
import { escapeHtml } from './escape-html.ts'
import { loaderOf, type Site } from './site.ts'

/** A component for React 18 and 19: the loader once a page, events as one callback. */
export function reactSnippet(setup: Setup, site: Site): string {
  const { address, integrity } = loaderOf(site, setup.isPinned)
  const attributes = elementAttributes(setup, site).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  )
  const hasTrigger = setup.hasTrigger && opensOver(setup)
  const element = [
    '<tpm-readiness',
    '  ref={element}',
    ...attributes.map((attribute) => `  ${attribute}`),
    '>',
    `  <a href="${escapeHtml(site.src)}">{${quote(site.title)}}</a>`,
    '</tpm-readiness>',
  ]
  const button = [
    `<button type="button" data-readiness-open="${ELEMENT_ID}">`,
    `  {${quote(site.title)}}`,
    '</button>',
  ]
  const tree = hasTrigger
    ? ['<>', ...[...button, ...element].map((line) => `  ${line}`), '</>']
    : element
  return [
    "import { useEffect, useRef } from 'react'",
    '',
    `const LOADER = ${quote(address)}`,
    "const EVENTS = ['ready', 'start', 'step', 'complete', 'result', 'share', 'close', 'error']",
    '',
    'export function TpmReadiness({ onEvent }) {',
    '  const element = useRef(null)',
    '  useEffect(() => {',
    '    if (document.querySelector(`script[src="${LOADER}"]`)) return',
    "    const script = document.createElement('script')",
    '    script.async = true',
    ...(integrity === null
      ? []
      : [`    script.integrity = ${quote(integrity)}`, "    script.crossOrigin = 'anonymous'"]),
    '    script.src = LOADER',
    '    document.head.append(script)',
    '  }, [])',
    '  useEffect(() => {',
    '    const host = element.current',
    '    const hear = (event) => onEvent?.(event.type, event.detail)',
    '    for (const name of EVENTS) host.addEventListener(`readiness:${name}`, hear)',
    '    return () => {',
    '      for (const name of EVENTS) host.removeEventListener(`readiness:${name}`, hear)',
    '    }',
    '  }, [onEvent])',
    '  return (',
    ...tree.map((line) => `    ${line}`),
    '  )',
    '}',
  ].join('\n')
}

/** A string of JavaScript. */
function quote(value: string): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
