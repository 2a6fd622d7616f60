/** Engine, banks and course facts: whoever works a report out needs all of it. */
const REPORT =
  /\/src\/(?:engine\/(?!grid|scale|plan-limits)|content\/(?:banks\/register|courses)|code\/(?:encode-scores|result-address)|session\/read-take)/

/** Drawings, roles and areas by their names, for pages that show a reading or speak of one. */
const READING =
  /\/src\/(?:ui\/(?:dial\/(?!live-dial|.*\.css)|interval-bar|readiness-ruler|gap-sign|chapter|whole-points|use-shown)|content\/(?:roles|provider|en\/(?:roles|competencies))|engine\/(?:grid|scale|plan-limits))/

/**
 * Few files: each costs a request and packs worse alone. All that the first page needs is one; what
 * several later pages share is two; the rest is a page's own.
 */
export const CHUNK_GROUPS = [
  { name: 'start', tags: ['$initial' as const], priority: 3 },
  { name: 'reading', test: READING, minShareCount: 2, priority: 2 },
  { name: 'report', test: REPORT, minShareCount: 2, priority: 1 },
]
