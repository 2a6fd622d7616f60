import type { CatalogueCourse } from '#content/courses.ts'
import type { PassedReason } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { levelsOf } from './course-words.ts'

/** Why a course was not picked, in words; `hours` is what the plan may take. */
export function passedReason(reason: PassedReason, course: CatalogueCourse, hours: number): string {
  const t = text('resultPlan').courses
  const own = course.hours ?? 0
  switch (reason) {
    case 'hours':
      return own > hours ? t.passedReasons.hoursAlone(own, hours) : t.passedReasons.hours(own)
    case 'level':
      return t.passedReasons.level(levelsOf(course) ?? '')
    case 'price':
    case 'overlap':
    case 'full':
    case 'little':
      return t.passedReasons[reason]
    case 'unranked':
      return t.unrankedNote
  }
}
