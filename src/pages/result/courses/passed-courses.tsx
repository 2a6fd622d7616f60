import { courseWords } from '#content/en/courses.ts'
import { findCourse, type CatalogueCourse } from '#content/courses.ts'
import type { CoursePassed } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { CourseLink, CourseProvider, meaningOfLabel } from './course-link.tsx'
import { passedReason } from './passed-reason.ts'

type Props = { readonly passed: readonly CoursePassed[]; readonly hours: number }

/** What was not picked, each with its reason; what could not be ranked stands apart. */
export function PassedCourses({ passed, hours }: Props) {
  const t = text('resultPlan').courses
  const ranked = passed.filter(({ reason }) => reason !== 'unranked')
  const unranked = passed.filter(({ reason }) => reason === 'unranked')
  if (passed.length === 0) return null
  return (
    <details className="fold passed">
      <summary>
        <h3>{ranked.length > 0 ? t.passed : t.unranked}</h3>
      </summary>
      <div className="inside">
        {ranked.length > 0 && (
          <ul className="passed-list">
            {ranked.map(({ id, reason }) => {
              const course = findCourse(id)
              if (!course) return null
              return (
                <PassedCourse key={id} course={course} why={passedReason(reason, course, hours)} />
              )
            })}
          </ul>
        )}
        {unranked.length > 0 && (
          <>
            {ranked.length > 0 && <h4>{t.unranked}</h4>}
            <p className="quiet">{t.unrankedNote}</p>
            <ul className="passed-list">
              {unranked.map(({ id }) => {
                const course = findCourse(id)
                return course && <PassedCourse key={id} course={course} why={null} />
              })}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}

type PassedProps = { readonly course: CatalogueCourse; readonly why: string | null }

function PassedCourse({ course, why }: PassedProps) {
  const t = text('resultPlan').courses
  const about = why === null ? courseWords[course.id]?.about : undefined
  const rest = [course.price === 'unknown' ? t.price.unknown : null, meaningOfLabel(course)].filter(
    (words) => words !== null,
  )
  return (
    <li>
      <p>
        <strong>
          <CourseLink course={course} />
        </strong>{' '}
        <CourseProvider course={course} />
      </p>
      <p>{why ?? about}</p>
      {rest.length > 0 && <p className="note quiet">{rest.join('. ')}</p>}
    </li>
  )
}
