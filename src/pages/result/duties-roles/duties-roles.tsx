import { BAND_CUTS } from '#content/roles.ts'
import type { Report } from '#engine/report.ts'
import type { Role } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { DutyList } from './duty-list.tsx'
import { RoleList } from './role-list.tsx'
import './duties-roles.css'

type Props = {
  readonly report: Report
  /** The roles to set side by side, in this order. */
  readonly roles: readonly Role[]
}

/** The answers by duty, and how near they come to each role. */
export function DutiesRoles({ report, roles }: Props) {
  const t = text('resultDetails').roles
  const nearness = roles.flatMap(({ id }) => report.nearness.find(({ role }) => role === id) ?? [])
  return (
    <Chapter id="roles" title={t.title} note={t.note}>
      <div className="duties-roles">
        <section>
          <h3>{t.duties}</h3>
          {report.kind === 'scores' ? (
            <p>{t.dutiesScoresOnly}</p>
          ) : (
            <DutyList duties={report.duties} />
          )}
        </section>
        <section>
          <h3>{t.nearness}</h3>
          {report.readiness.band === 'insufficient' ? (
            <p>{t.insufficient}</p>
          ) : (
            <>
              <RoleList nearness={nearness} current={report.role} />
              <p className="note quiet">{t.cut(BAND_CUTS.ready)}</p>
            </>
          )}
        </section>
      </div>
    </Chapter>
  )
}
