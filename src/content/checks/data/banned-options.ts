export const BANNED_OPTIONS: readonly string[] = [
  'all of the above',
  'none of the above',
  'all of these',
  'none of these',
  'both a and b',
  'both of these',
  'it depends',
]
