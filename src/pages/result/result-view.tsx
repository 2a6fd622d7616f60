import { useCallback, useEffect, useMemo } from 'react'
import { writeAddress } from '#code/result-address.ts'
import { ROLES } from '#content/roles.ts'
import { roleWords } from '#content/en/roles.ts'
import { AREAS } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { Reading } from '#ui/dial/reading.ts'
import { useLate } from '#ui/use-late.ts'
import { useParts } from '#ui/use-parts.ts'
import { AreaTable } from './area-table.tsx'
import type { Change } from './change.ts'
import { CollectorPlace } from './collector/collector-place.tsx'
import { CoursePlanSection } from './courses/course-plan-section.tsx'
import { Headline } from './headline.tsx'
import { ADDRESS_DEFAULTS, type Result } from './read-result.ts'
import { SectionBar } from './section-bar.tsx'
import { sortAreas } from './sort-areas.ts'
import type { useLater } from './use-later.ts'

type Props = {
  readonly result: Result
  readonly change: (next: Change) => void
  readonly later: ReturnType<typeof useLater>
}

/** Band, table and courses; then, once they are here, the later sections one by one. */
const FIRST = 3
const ALL = 9

export function ResultView({ result, change, later }: Props) {
  const { decoded, address, role, report, hours } = result
  const parts = useParts(later ? ALL : FIRST)
  // Another role or plan is told in words at the top first, then drawn, and read below.
  const below = useLate(result)
  const belowAreas = useMemo(() => sortAreas(below.report.areas), [below])
  const belowReadings = useMemo(() => toReadings(below), [below])
  const addressOf = useCallback((code: string) => addressBeside(below, code), [below])
  const belowRole = roleWords[below.role.id]?.label ?? below.role.id
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [decoded.code])
  return (
    <>
      <Headline
        result={result}
        readings={belowReadings}
        change={change}
        isRestShown={parts === ALL}
      />
      <CollectorPlace result={result} />
      <SectionBar hasItems={report.kind === 'answers'} hasViews={decoded.kind === 'advisor'} />
      <div className="wrap">
        {parts > 3 && below.decoded.kind === 'advisor' && later && (
          <later.ViewsSection decoded={below.decoded} report={below.report} addressOf={addressOf} />
        )}
        {parts > 1 && <AreaTable areas={sortAreas(report.areas)} />}
        {parts > 3 && later && (
          <later.AreaDetails areas={belowAreas} report={below.report} roleLabel={belowRole} />
        )}
        {parts > 2 && (
          <CoursePlanSection
            report={report}
            role={role}
            hours={hours}
            isFreeOnly={address.isFreeOnly}
            change={change}
          />
        )}
        {later && (
          <>
            {parts > 4 && <later.RoadmapSection report={below.report} />}
            {parts > 5 && <later.DutiesRoles report={below.report} roles={ROLES} />}
            {parts > 6 && below.decoded.kind === 'answers' && (
              <later.EveryItem report={below.report} attempt={below.decoded.attempt} />
            )}
            {parts > 7 && (
              <later.TakesSection
                report={below.report}
                decoded={below.decoded}
                isLocked={below.isLocked}
                role={below.role}
              />
            )}
            {parts > 8 && (
              <later.ShareSection
                report={below.report}
                decoded={below.decoded}
                isLocked={below.isLocked}
                role={below.role}
                roleLabel={belowRole}
                address={below.address}
                readings={belowReadings}
              />
            )}
          </>
        )}
      </div>
    </>
  )
}

/** The address of this page for another code, read by the same role and plan. */
function addressBeside({ address, role, hours }: Result, code: string): string {
  const { isFreeOnly } = address
  return `#${writeAddress({ code, role: role.id, hours, isFreeOnly }, ADDRESS_DEFAULTS)}`
}

/** The five areas as the charts draw them, in the fixed order. */
function toReadings({ report, role }: Result): readonly Reading[] {
  const names = text('shell').areas
  return AREAS.map((id, axis): Reading => {
    const area = report.areas[axis]
    const base = { area: id, name: names[id], target: role.targets[id], weight: role.weights[id] }
    if (!area?.enough) return { ...base, isKnown: false }
    return { ...base, isKnown: true, score: area.score, low: area.low, high: area.high }
  })
}
