import data from './releases.json' with { type: 'json' }

/** A loader that never changes: `embed/v<version>.js`, and the hash a browser checks it by. */
export type LoaderRelease = { readonly version: string; readonly integrity: string }

/** Oldest first; a release stays for ever. */
export const RELEASES: readonly LoaderRelease[] = data
