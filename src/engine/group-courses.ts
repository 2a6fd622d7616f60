import { effectsOf, weightedGaps } from './course-gain.ts'
import { requirementsOf } from './course-requirements.ts'
import type { AreaReport } from './report.ts'
import type { Course, CourseId, Role } from './types.ts'

/** One result of a group: its five areas read against the group's role, and its bank's inflation. */
export type GroupMember = { readonly areas: readonly AreaReport[]; readonly inflation: number }

export type GroupCourses = {
  /** Expected weighted gap of everyone together, points. */
  readonly gap: number
  /** Every course that can be taken alone, the largest gain first; gains in points, summed over the group. */
  readonly singles: readonly { readonly id: CourseId; readonly gain: number }[]
  /** The set of at most `size` that closes most, and the points it closes. */
  readonly set: readonly CourseId[]
  readonly setGain: number
}

type Candidate = {
  readonly course: Course
  readonly requires: readonly CourseId[]
  readonly gain: number
  /** Share 1 − e that is left of each member's gap in each area, members one after another. */
  readonly left: () => Float64Array
}

/** Values closer than this are one value: the set found first, of larger single gains, stays. */
const SAME_VALUE = 1e-9

/**
 * What one course, or a set of at most `size` (three where absent), closes of a group's expected
 * gap: Σ over members of U (see `valueOf`). Exact: U is submodular, so a set is worth at most its
 * value so far plus the largest single gains still to come. A set holds all that it requires.
 */
export function chooseGroupCourses(
  members: readonly GroupMember[],
  role: Role,
  courses: readonly Course[],
  size = 3,
): GroupCourses {
  const gaps = Float64Array.from(
    members.flatMap(({ areas, inflation }) => weightedGaps(areas, role, inflation)),
  )
  const candidates = rankForGroup(members, gaps, courses)
  let set: readonly Candidate[] = []
  let setGain = 0
  const extend = (from: number, picks: readonly Candidate[], left: Float64Array | null): void => {
    const value = left ? closedBy(gaps, left) : 0
    if (value > setGain + SAME_VALUE && isClosed(picks)) {
      set = picks
      setGain = value
    }
    const room = size - picks.length
    if (room === 0) return
    for (let rank = from; rank < candidates.length; rank += 1) {
      const most = candidates.slice(rank, rank + room).reduce((sum, { gain }) => sum + gain, value)
      if (most <= setGain + SAME_VALUE) return
      const next = candidates[rank]
      if (!next) return
      extend(rank + 1, [...picks, next], left ? multiply(left, next.left()) : next.left())
    }
  }
  extend(0, [], null)
  return {
    gap: gaps.reduce((sum, gap) => sum + gap, 0),
    singles: candidates
      .filter(({ requires }) => requires.length === 0)
      .map(({ course, gain }) => ({ id: course.id, gain })),
    set: set.map(({ course }) => course.id),
    setGain,
  }
}

function rankForGroup(
  members: readonly GroupMember[],
  gaps: Float64Array,
  courses: readonly Course[],
): readonly Candidate[] {
  const requirements = requirementsOf(courses)
  const found = courses.flatMap((course): readonly Candidate[] => {
    const requires = requirements.get(course.id) ?? null
    if (requires === null || course.hours === null) return []
    if (course.levels === null || course.practice === null) return []
    // Kept only for those the search comes to: for a large group all of them would not fit.
    const left = () => leftAfter(course, members, gaps.length)
    return [{ course, requires, gain: closedBy(gaps, left()), left: remember(left) }]
  })
  const ids = new Set(found.map(({ course }) => course.id))
  return found
    .filter(({ requires }) => requires.every((id) => ids.has(id)))
    .toSorted((a, b) => b.gain - a.gain || (a.course.id < b.course.id ? -1 : 1))
}

function leftAfter(course: Course, members: readonly GroupMember[], length: number): Float64Array {
  const left = new Float64Array(length)
  let at = 0
  for (const { areas } of members) {
    for (const effect of effectsOf(course, areas) ?? []) left[at++] = 1 - effect
  }
  return left
}

function remember<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function multiply(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((share, i) => share * (b[i] ?? 1))
}

function closedBy(gaps: Float64Array, left: Float64Array): number {
  let sum = 0
  for (let i = 0; i < gaps.length; i += 1) sum += (gaps[i] ?? 0) * (1 - (left[i] ?? 1))
  return sum
}

function isClosed(picks: readonly Candidate[]): boolean {
  const ids = new Set(picks.map(({ course }) => course.id))
  return picks.every(({ requires }) => requires.every((id) => ids.has(id)))
}
