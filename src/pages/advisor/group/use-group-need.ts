import { useEffect, useState } from 'react'
import type { GroupCourses } from '#engine/group-courses.ts'
import { MIN_GROUP } from '#engine/group-standings.ts'
import type { RoleId } from '#engine/types.ts'
import type { Learner } from '../learner.ts'
import { runJob } from '../run-job.ts'

/** What courses would do for a group, worked out off the page's thread; null until it is known. */
export function useGroupNeed(learners: readonly Learner[], role: RoleId): GroupCourses | null {
  const [courses, setCourses] = useState<GroupCourses | null>(null)
  useEffect(() => {
    setCourses(null)
    if (learners.length < MIN_GROUP) return
    const job = new AbortController()
    const members = learners.map(({ result: { estimates, inflation } }) => ({
      estimates,
      inflation,
    }))
    runJob(
      { kind: 'group', role, members },
      {
        signal: job.signal,
        onAnswer: (answer) => {
          if (answer.kind !== 'group') return
          job.abort()
          setCourses(answer.courses)
        },
      },
    )
    return () => job.abort()
  }, [learners, role])
  return courses
}
