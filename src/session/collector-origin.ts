import { PROVIDER } from '#content/provider.ts'

/** The one origin beside our own that a page may send to: none unless the build sets a collector. */
export function collectorOrigins(): readonly string[] {
  return PROVIDER.collector === null ? [] : [new URL(PROVIDER.collector.endpoint).origin]
}
