/** How a rationale says that two steps may stand either way. */
export const FREE_ORDER_PHRASES: readonly string[] = [
  'is free',
  'either order',
  'either way',
  'may swap',
  'may come before',
  'may come after',
  'any order',
  'before or after',
]
