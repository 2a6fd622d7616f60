import type { LoaderRelease } from '#embed/releases.ts'

/** Where the quiz is, as a snippet names it. */
export type Site = {
  /** The folder the site is served from, with a slash at its end. */
  readonly src: string
  /** What a person reads where no script runs, and assistive technology for the frame. */
  readonly title: string
  /** The newest loader that never changes; null while none is released. */
  readonly pinned: LoaderRelease | null
}

/** The loader a setup asks for: one that follows our fixes, or one that never changes. */
export function loaderOf(
  { src, pinned }: Site,
  isPinned: boolean,
): { readonly address: string; readonly integrity: string | null } {
  if (!isPinned || pinned === null) return { address: `${src}embed/v1.js`, integrity: null }
  return { address: `${src}embed/v${pinned.version}.js`, integrity: pinned.integrity }
}
