/** The chapters in reading order; each id is the fragment of its link. */
export const CHAPTER_IDS = [
  'short',
  'items',
  'model',
  'example',
  'readiness',
  'courses',
  'evidence',
  'accuracy',
  'limits',
  'privacy',
  'calibration',
  'references',
] as const
export type ChapterId = (typeof CHAPTER_IDS)[number]

/** Where each kind of reader may begin. */
export const READER_PATHS = {
  learner: ['short', 'limits', 'privacy'],
  advisor: ['readiness', 'courses', 'evidence'],
  psychometrician: ['model', 'accuracy', 'calibration'],
} as const satisfies Readonly<Record<string, readonly ChapterId[]>>
