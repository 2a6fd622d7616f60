import { findCourse, type CatalogueCourse } from '#content/courses.ts'
import type { GroupCourses } from '#engine/group-courses.ts'
import type { AreaStanding } from '#engine/group-standings.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'

type Props = {
  readonly courses: GroupCourses | null
  readonly standings: readonly AreaStanding[]
}

/** Less of the expected gap than this is not worth naming a course for. */
const LEAST_SHARE = 0.01
const NEXT_BEST = 5

/** The one course, and the best three together, that close most of the group's expected gap. */
export function CommonNeed({ courses, standings }: Props) {
  const t = text('advisorGroup')
  if (!courses) return <p role="status">{t.needWaiting}</p>
  const percent = (gain: number) => Math.round((100 * gain) / courses.gap)
  const [first, ...rest] = courses.singles
  const one = first && findCourse(first.id)
  if (!one || !first || first.gain <= LEAST_SHARE * courses.gap) return <p>{t.noNeed}</p>
  const set = courses.set.flatMap((id) => findCourse(id) ?? [])
  return (
    <div className="need">
      <p className="quiet">{t.one}</p>
      <h3 className="need-title">
        <CourseLink course={one} />
      </h3>
      <p className="quiet">{[...factsOf(one), t.share(percent(first.gain))].join(' · ')}</p>
      <Reasons course={one} standings={standings} />
      <h3>{t.three}</h3>
      <p className="quiet">
        {[
          t.hours(set.reduce((sum, { hours }) => sum + (hours ?? 0), 0)),
          t.share(percent(courses.setGain)),
        ].join(' · ')}
      </p>
      <ol className="need-set">
        {set.map((course) => (
          <li key={course.id}>
            <CourseLink course={course} />{' '}
            <span className="quiet">{factsOf(course).join(' · ')}</span>
          </li>
        ))}
      </ol>
      <details className="need-others">
        <summary>{t.others}</summary>
        <ul>
          {rest.slice(0, NEXT_BEST).flatMap(({ id, gain }) => {
            const course = findCourse(id)
            return course
              ? [
                  <li key={id}>
                    <CourseLink course={course} />{' '}
                    <span className="quiet">
                      {[...factsOf(course), t.other(percent(gain))].join(' · ')}
                    </span>
                  </li>,
                ]
              : []
          })}
        </ul>
        <p className="note quiet">{t.estimate}</p>
      </details>
    </div>
  )
}

function factsOf({ provider, hours, price, isHouse }: CatalogueCourse): readonly string[] {
  const t = text('advisorGroup')
  return [
    provider,
    ...(isHouse === true ? [t.house] : []),
    ...(hours === null ? [] : [t.hours(hours)]),
    t.price[price],
  ]
}

function CourseLink({ course }: { readonly course: CatalogueCourse }) {
  return (
    <a href={course.url} target="_blank" rel="noopener noreferrer">
      {course.title}
      <span className="hidden">{text('advisorGroup').newTab}</span>
    </a>
  )
}

/** The areas it covers that are likely gaps for most, at most three. */
function Reasons({
  course,
  standings,
}: { readonly course: CatalogueCourse } & Omit<Props, 'courses'>) {
  const t = text('advisorGroup')
  const reasons = standings
    .map((standing) => ({ ...standing, coverage: course.coverage[standing.area] ?? 0 }))
    .filter(({ coverage, gaps }) => coverage > 0 && gaps > 0)
    .toSorted((a, b) => b.coverage * b.gaps - a.coverage * a.gaps)
  return (
    <ul className="need-reasons">
      {reasons.slice(0, 3).map(({ area, gaps, scores, coverage }) => (
        <li key={area}>
          <AreaMark area={area} />{' '}
          {t.because(text('shell').areas[area], gaps, scores.length, coverageWord(coverage))}
        </li>
      ))}
    </ul>
  )
}

function coverageWord(share: number): 'strong' | 'some' | 'little' {
  if (share >= 0.5) return 'strong'
  return share >= 0.3 ? 'some' : 'little'
}
