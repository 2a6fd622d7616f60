import type { Course, CourseId } from './types.ts'

/** For each course all it requires, directly or through others; null where one is not listed. */
export type Requirements = ReadonlyMap<CourseId, readonly CourseId[] | null>

const known = new WeakMap<readonly Course[], Requirements>()

/** Closes `requires` over a catalogue; worked out once a catalogue. Cycles are allowed. */
export function requirementsOf(courses: readonly Course[]): Requirements {
  const cached = known.get(courses)
  if (cached) return cached
  const byId = new Map(courses.map((course) => [course.id, course]))
  const fresh = new Map(courses.map((course) => [course.id, closureOf(course, byId)]))
  known.set(courses, fresh)
  return fresh
}

function closureOf(
  course: Course,
  byId: ReadonlyMap<CourseId, Course>,
): readonly CourseId[] | null {
  const found = new Set<CourseId>()
  const waiting = [...course.requires]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id) || id === course.id) continue
    const required = byId.get(id)
    if (!required) return null
    found.add(id)
    waiting.push(...required.requires)
  }
  return [...found]
}
