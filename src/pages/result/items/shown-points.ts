/** Slopes are small numbers (1.4 to 2.4 a full credit); ten times as much reads without decimals. */
const SCALE = 10

/** Points A·x as whole numbers for the page. */
export function shownPoints(points: number): number {
  return Math.round(SCALE * points)
}
