import { roleWords } from '#content/en/roles.ts'
import type { Report } from '#engine/report.ts'
import type { Role } from '#engine/types.ts'
import { PROVIDER } from '#content/provider.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { useRootPath } from '#ui/root-path.tsx'
import { CallToAction } from './call-to-action.tsx'
import { EmptyPlan } from './empty-plan.tsx'
import { PassedCourses } from './passed-courses.tsx'
import { PickedCourse } from './picked-course.tsx'
import { PlanControls } from './plan-controls.tsx'
import './courses.css'

type Props = {
  readonly report: Report
  readonly role: Role
  /** The most the plan may take. */
  readonly hours: number
  readonly isFreeOnly: boolean
  readonly change: (next: { readonly hours?: number; readonly isFreeOnly?: boolean }) => void
}

/** The courses picked for the gaps, each with its reason, and what was passed over. */
export function CoursePlanSection({ report, role, hours, isFreeOnly, change }: Props) {
  const t = text('resultPlan').courses
  const root = useRootPath()
  const { plan, areas } = report
  const roleLabel = roleWords[role.id]?.label ?? role.id
  const unknown = areas.filter(({ enough }) => !enough).map(({ area }) => area)
  const note = <span role="status">{t.used(plan.picks.length, plan.hours, hours)}</span>
  return (
    <Chapter id="courses" title={t.title} note={note}>
      <PlanControls hours={hours} isFreeOnly={isFreeOnly} change={change} />
      {plan.picks.length === 0 ? (
        <EmptyPlan report={report} roleLabel={roleLabel} hours={hours} change={change} />
      ) : (
        <ol className="pick-list">
          {plan.picks.map((pick, index) => (
            <PickedCourse
              key={pick.id}
              pick={pick}
              place={index + 1}
              areas={areas}
              roleLabel={roleLabel}
            />
          ))}
        </ol>
      )}
      {unknown.length > 0 && unknown.length < areas.length && (
        <p className="plan-unknown">{t.notEnough(unknown)}</p>
      )}
      <PassedCourses passed={plan.passed} hours={hours} />
      <CallToAction />
      <p className="plan-foot note quiet">
        {t.estimates}{' '}
        {PROVIDER.hasOwnCourses
          ? text('resultPlan').provider.courses.listedBy(PROVIDER.name ?? '')
          : t.independent}{' '}
        <a href={`${root}method/`}>{t.method}</a>
      </p>
    </Chapter>
  )
}
