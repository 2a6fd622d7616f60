import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { roleWords } from '#content/en/roles.ts'
import { SITE_ROLE } from '#content/provider-start.ts'
import { findRole, ROLES } from '#content/roles.ts'
import { readStandings, type GroupResult } from '#engine/group-standings.ts'
import { text } from '#messages/text.ts'
import { AddResults } from './add-results.tsx'
import { downloadCsv } from './download.ts'
import { writeCsv } from './export-csv.ts'
import { GroupSection } from './group/group-section.tsx'
import { GroupStands } from './group/group-stands.tsx'
import { InviteForm } from './invite/invite-form.tsx'
import { readAgainst, type RowReading } from './learner.ts'
import { StorageNotice } from './storage-notice.tsx'
import { membersOf, tagsOf } from './table/filter-rows.ts'
import { LearnersSection } from './table/learners-section.tsx'
import { Choice } from './table/table-filters.tsx'
import { useCohort } from './use-cohort.ts'
import { RatedFirst, useRatedFirst } from './view/rated-first.tsx'

function toResult({ learner, reading }: RowReading): GroupResult {
  return { scores: learner.result.scores, gaps: reading.gaps }
}

const NONE: ReadonlySet<string> = new Set()

type Props = {
  /** Shown until it is known whether results are kept here, so that nothing moves then. */
  readonly waiting: ReactNode
}

/** Everything below the masthead, once the page is known to stand alone. */
export function Desk({ waiting }: Props) {
  const t = text('advisor')
  const tv = text('advisorView')
  const cohort = useCohort()
  const [roleId, setRole] = useState(SITE_ROLE)
  const [wantedTag, setTag] = useState('')
  const [selected, setSelected] = useState(NONE)

  const { learners } = cohort
  const tags = useMemo(() => tagsOf(learners), [learners])
  const tag = tags.includes(wantedTag) ? wantedTag : ''
  const members = useMemo(() => membersOf(learners, tag), [learners, tag])
  const readRole = useDeferredValue(roleId)
  const role = findRole(readRole) ?? ROLES[0]
  const [isRatedFirst, setRatedFirst] = useRatedFirst()
  const rows = useMemo(
    () => readAgainst(members, role?.id ?? '', isRatedFirst),
    [members, role, isRatedFirst],
  )
  // What the advisor is not to see yet is in no figure of the group either.
  const open = useMemo(() => rows.filter(({ isHidden }) => !isHidden), [rows])
  const seen = useMemo(() => open.map(({ learner }) => learner), [open])
  const standings = useMemo(
    () => (role ? readStandings(open.map(toResult), role) : []),
    [open, role],
  )
  const picked = useMemo(() => seen.filter(({ code }) => selected.has(code)), [seen, selected])
  if (!role) return null
  if (cohort.work?.kind === 'loading' && cohort.work.total === 0) return waiting

  const roleLabel = roleWords[role.id]?.label ?? role.id
  const save = () => {
    const all = readAgainst(learners, role.id, isRatedFirst)
    const day = new Date().toISOString().slice(0, 10)
    downloadCsv(writeCsv(all, role.id), `tpm-readiness-group-${day}.csv`)
  }
  const isEmpty = learners.length === 0
  return (
    <>
      <div className="plate">
        <div className="wrap desk-top">
          <div className="desk-add">
            <h1 tabIndex={-1}>{tag === '' ? t.heading : <bdi>{tag}</bdi>}</h1>
            <p>{isEmpty && !cohort.work ? t.none : t.count(members.length, roleLabel)}</p>
            {seen.length < members.length && (
              <p className="notice">{tv.hiddenCount(members.length - seen.length)}</p>
            )}
            <StorageNotice kept={cohort.kept} outcome={cohort.outcome} />
            <div className="desk-scope no-print">
              <Choice label={t.role} value={roleId} choose={setRole}>
                {ROLES.map(({ id }) => (
                  <option key={id} value={id}>
                    {roleWords[id]?.label ?? id}
                  </option>
                ))}
              </Choice>
              {tags.length > 0 && (
                <Choice label={t.group} value={tag} choose={setTag}>
                  <option value="">{t.everyone}</option>
                  {tags.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </Choice>
              )}
              <RatedFirst isOn={isRatedFirst} change={setRatedFirst} />
            </div>
            <AddResults cohort={cohort} save={isEmpty ? null : save} />
            <InviteForm role={role.id} />
          </div>
          <GroupStands standings={standings} count={seen.length} />
        </div>
      </div>
      <div className="wrap">
        {seen.length > 0 && (
          <GroupSection members={seen} picked={picked} standings={standings} role={role} />
        )}
        <LearnersSection
          cohort={cohort}
          rows={rows}
          role={role.id}
          roleLabel={roleLabel}
          selected={selected}
          setSelected={setSelected}
        />
      </div>
    </>
  )
}
