import { COURSES } from '#content/courses.ts'
import { findRole } from '#content/roles.ts'
import { chooseGroupCourses } from '#engine/group-courses.ts'
import type { GroupCourses } from '#engine/group-courses.ts'
import { readArea } from '#engine/read-area.ts'
import type { GroupInput } from './protocol.ts'

/** What the catalogue's courses do for a group against a role; null for an unknown role. */
export function chooseForGroup({ role: id, members }: GroupInput): GroupCourses | null {
  const role = findRole(id)
  if (!role) return null
  const read = members.map(({ estimates, inflation }) => ({
    areas: estimates.map((estimate) => readArea(estimate, role, inflation)),
    inflation,
  }))
  return chooseGroupCourses(read, role, COURSES)
}
