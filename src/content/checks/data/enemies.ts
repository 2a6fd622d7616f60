/** Items that answer one another: never in one form. */
export const ENEMIES: readonly (readonly [string, string])[] = [
  ['tech-sdlc-3', 'prob-data-2'],
  ['lead-conf-1', 'prob-dec-1'],
  ['tech-risk-2', 'prob-dec-1'],
  ['tech-risk-1', 'prob-dec-2'],
]
