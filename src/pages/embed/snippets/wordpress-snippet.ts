import type { Setup } from '../setup/setup.ts'
import { htmlSnippet } from './html-snippet.ts'
import type { Site } from './site.ts'

/** A custom HTML block, to paste into the editor as it is. */
export function wordpressSnippet(setup: Setup, site: Site): string {
  return ['<!-- wp:html -->', htmlSnippet(setup, site), '<!-- /wp:html -->'].join('\n')
}
