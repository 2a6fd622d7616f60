/** A page's weight and speed; a peer's figures are kept as they were noted, ranges and all. */
export type PageFigures = {
  readonly name: string
  /** Bodies as sent, gzip, without a web font. */
  readonly bytes: number
  readonly scriptBytes: number
  readonly requests: number
  /** Largest paint in round trips of a cold HTTPS connection; 3 is the floor. */
  readonly lcpRoundTrips: string
  /** Blocking time with the processor slowed four times. */
  readonly blockingMs: string
  /** Performance, accessibility, best practices, SEO on a phone. */
  readonly lighthouse: string
  /** What axe finds on the landing page and on the question. */
  readonly axe: string
}

/**
 * Measured 2026-11 with the same page meter on a 2-core Debian machine, Node 20.20, Chromium 156,
 * gzip −9, each until its first question was on the screen (the project's peers file).
 */
export const PEERS: readonly PageFigures[] = [
  {
    name: 'SurveyJS 3.0 React',
    bytes: 455_683,
    scriptBytes: 416_971,
    requests: 3,
    lcpRoundTrips: '8.6',
    blockingMs: '569–598',
    lighthouse: '74/100/96/100',
    axe: '0/1',
  },
  {
    name: 'survey-js-ui 2.5',
    bytes: 383_291,
    scriptBytes: 347_771,
    requests: 3,
    lcpRoundTrips: '8.6',
    blockingMs: '461',
    lighthouse: '82/95/96/100',
    axe: '1/2',
  },
  {
    name: 'bigfive-web',
    bytes: 392_453,
    scriptBytes: 303_548,
    requests: 32,
    lcpRoundTrips: '7.5',
    blockingMs: '789–1,134',
    lighthouse: '89/96/96/92',
    axe: '1/3',
  },
  {
    name: 'Medium/snowflake',
    bytes: 142_032,
    scriptBytes: 136_949,
    requests: 7,
    lcpRoundTrips: '3.1–3.2',
    blockingMs: '171–235',
    lighthouse: '98/63/77/80',
    axe: '7/–',
  },
  {
    name: 'react-quiz-component',
    bytes: 63_164,
    scriptBytes: 62_892,
    requests: 2,
    lcpRoundTrips: '6.2',
    blockingMs: '1–2',
    lighthouse: '100/100/100/100',
    axe: '1/1',
  },
]
