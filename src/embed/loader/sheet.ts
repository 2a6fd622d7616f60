import css from './sheet.css?inline'

/**
 * A constructed style sheet: no host's style policy forbids it, and script may set it under Trusted
 * Types. The link inside lies over the frame until that is ready, so that nothing moves when it comes.
 */
export const sheet = new CSSStyleSheet()

sheet.replaceSync(css)
