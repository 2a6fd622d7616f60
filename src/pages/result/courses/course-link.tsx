import type { CatalogueCourse } from '#content/courses.ts'
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

/** Who offers it, and whether it is an entry of our own subject. */
export function CourseProvider({ course }: { readonly course: CatalogueCourse }) {
  return (
    <span className="course-provider">
      <span className="quiet">{course.provider}</span>
      {course.isHouse === true && (
        <>
          {' '}
          <span className="course-house">{text('resultPlan').courses.house}</span>
        </>
      )}
    </span>
  )
}
