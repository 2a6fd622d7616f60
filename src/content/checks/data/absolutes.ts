export const ABSOLUTES: readonly string[] = [
  'always',
  'never',
  'immediately',
  'all',
  'only',
  'completely',
  'entirely',
  'everyone',
  'nobody',
  'without exception',
  'under no circumstances',
]
