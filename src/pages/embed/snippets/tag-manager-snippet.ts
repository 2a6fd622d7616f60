import type { Setup } from '../setup/setup.ts'

/** A custom HTML tag that hands the element's events on to the data layer. */
export function tagManagerSnippet({ asksForResults }: Setup): string {
  const names = ['ready', 'start', 'complete', ...(asksForResults ? ['result'] : []), 'share']
  return [
    '<script>',
    `  [${names.map((name) => `'${name}'`).join(', ')}].forEach(function (name) {`,
    "    document.addEventListener('readiness:' + name, function (event) {",
    '      window.dataLayer = window.dataLayer || [];',
    "      window.dataLayer.push({ event: 'readiness_' + name, readiness: event.detail });",
    '    });',
    '  });',
    '</script>',
  ].join('\n')
}
