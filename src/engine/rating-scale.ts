/** How far a rating of a person wanders by itself, in points; the person's own or another's. */
export const RATING_ERROR = 20
/** A difference between two views is spoken of only beyond this many standard errors. */
export const NOTABLE_Z = 1.96

/** What an anchored rating 1–5 stands for on 0–100: 10, 30, 50, 70, 90. */
export function scoreOfRating(rating: number): number {
  return 20 * rating - 10
}
