import { MIN_GROUP, type AreaStanding } from '#engine/group-standings.ts'
import type { Role } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { Learner } from '../learner.ts'
import { CommonNeed } from './common-need.tsx'
import { LikelyGaps } from './likely-gaps.tsx'
import { OverlayDial } from './overlay-dial.tsx'
import { useGroupNeed } from './use-group-need.ts'
import './group.css'

type Props = {
  readonly members: readonly Learner[]
  readonly picked: readonly Learner[]
  readonly standings: readonly (AreaStanding | null)[]
  readonly role: Role
}

/** What the group needs in common, beside its results over one another. */
export function GroupSection({ members, picked, standings, role }: Props) {
  const t = text('advisorGroup')
  const courses = useGroupNeed(members, role.id)
  const known = standings.filter((standing) => standing !== null)
  return (
    <div className="group">
      <section className="group-need" aria-labelledby="need-title">
        <h2 id="need-title" tabIndex={-1}>
          {t.need}
        </h2>
        {members.length < MIN_GROUP ? (
          <p>{t.small(MIN_GROUP, members.length)}</p>
        ) : (
          <>
            <CommonNeed courses={courses} standings={known} />
            <LikelyGaps standings={known} />
          </>
        )}
      </section>
      <section aria-labelledby="dial-title">
        <h2 id="dial-title" className="hidden">
          {t.dial}
        </h2>
        <OverlayDial
          learners={picked.length > 0 ? picked : members}
          isSelection={picked.length > 0}
          role={role}
        />
      </section>
    </div>
  )
}
