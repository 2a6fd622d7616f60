import type { CatalogueCourse } from '#content/courses.ts'
import { PROVIDER } from '#content/provider.ts'
import { text } from '#messages/text.ts'

/** A course's page at its provider's. */
export function CourseLink({ course }: { readonly course: CatalogueCourse }) {
  return (
    <a href={course.url} target="_blank" rel="noopener noreferrer">
      {course.title}
      <span className="hidden">{text('resultPlan').courses.newTab}</span>
    </a>
  )
}

/** Who offers it, and whether that is our own subject or whoever provides the site. */
export function CourseProvider({ course }: { readonly course: CatalogueCourse }) {
  const label = labelOf(course)
  return (
    <span className="course-provider">
      <span className="quiet">{course.provider}</span>
      {label !== null && (
        <>
          {' '}
          <span className="course-house">{label}</span>
        </>
      )}
    </span>
  )
}

function labelOf(course: CatalogueCourse): string | null {
  if (course.isHouse === true) return text('resultPlan').courses.house
  return isOwnCourse(course) ? text('resultPlan').provider.courses.own : null
}

/** What the label means, in a sentence; nothing where there is none. */
export function meaningOfLabel(course: CatalogueCourse): string | null {
  if (course.isHouse === true) return text('resultPlan').courses.houseMeans
  return isOwnCourse(course) ? text('resultPlan').provider.courses.ownMeans(course.provider) : null
}

function isOwnCourse({ provider }: CatalogueCourse): boolean {
  return provider === PROVIDER.name
}
