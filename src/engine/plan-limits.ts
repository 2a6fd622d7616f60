/** Hours a plan may take unless the person says otherwise. */
export const DEFAULT_HOURS = 40

/** Courses a plan holds at most, required ones included. */
export const MAX_COURSES = 4

/** Marginal gain, in points, under which a course is not worth its place. */
export const MIN_GAIN = 0.5
