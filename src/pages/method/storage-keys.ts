/** Names under which the browser keeps data; written out so that this page need not fetch the session. */
export const STORAGE_KEYS = {
  draft: 'tpm-readiness.draft',
  history: 'tpm-readiness.history',
  roadmap: 'tpm-readiness.roadmap',
  cohort: 'tpm-readiness.cohort',
  digitKeys: 'tpm-readiness.digit-keys',
} as const
