import { courseWords } from '#content/en/courses.ts'
import { findCourse } from '#content/courses.ts'
import type { AreaReport, CoursePick } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { CourseLink, CourseProvider, meaningOfLabel } from './course-link.tsx'
import { coverageOf, levelsOf, practiceOf } from './course-words.ts'
import { pickReason } from './pick-reason.ts'

type Props = {
  readonly pick: CoursePick
  /** From 1, the one to begin with. */
  readonly place: number
  readonly areas: readonly AreaReport[]
  readonly roleLabel: string
}

export function PickedCourse({ pick, place, areas, roleLabel }: Props) {
  const t = text('resultPlan').courses
  const course = findCourse(pick.id)
  if (!course) return null
  const words = courseWords[course.id]
  const price = t.price[course.price]
  // 'Free.' after 'Free' says nothing more.
  const priceNote = words?.priceNote === `${price}.` ? undefined : words?.priceNote
  const facts = [
    price,
    t.about(pick.hours),
    course.practice !== null && t.practice[practiceOf(course.practice)],
    levelsOf(course),
  ].filter((fact) => typeof fact === 'string')
  return (
    <li className="pick">
      <span className="pick-place figures">{place}</span>
      <div className="pick-words">
        <h3>
          <CourseLink course={course} />
        </h3>
        <CourseProvider course={course} />
        <p>{pickReason(pick, areas, roleLabel)}</p>
        {words && <p className="pick-about">{words.about}</p>}
        <ul className="pick-areas" aria-label={t.picked}>
          {pick.areas.map(({ area, coverage }) => (
            <li key={area}>
              <AreaMark area={area} />
              {text('shell').areas[area]}: {t.covers[coverageOf(coverage)]}
            </li>
          ))}
        </ul>
        <ul className="pick-facts quiet figures" aria-label={t.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <p className="note quiet">
          {[priceNote, words?.eligibility, t.certainty[course.certainty], meaningOfLabel(course)]
            .filter((sentence) => sentence !== undefined && sentence !== null)
            .join(' ')}
        </p>
      </div>
    </li>
  )
}
