import { useEffect } from 'react'
import { writeAddress } from '#code/result-address.ts'
import { ROLES } from '#content/roles.ts'
import { roleWords } from '#content/en/roles.ts'
import { AREAS } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { Reading } from '#ui/dial/reading.ts'
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

export function ResultView({ result, change, later }: Props) {
  const { decoded, address, isLocked, role, report, hours } = result
  const roleLabel = roleWords[role.id]?.label ?? role.id
  const sorted = sortAreas(report.areas)
  const readings = toReadings(result)
  const addressOf = (code: string) =>
    `#${writeAddress({ code, role: role.id, hours, isFreeOnly: address.isFreeOnly }, ADDRESS_DEFAULTS)}`
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [decoded.code])
  return (
    <>
      <Headline result={result} readings={readings} change={change} />
      <CollectorPlace result={result} />
      <SectionBar hasItems={report.kind === 'answers'} hasViews={decoded.kind === 'advisor'} />
      <div className="wrap">
        {decoded.kind === 'advisor' && later && (
          <later.ViewsSection decoded={decoded} report={report} addressOf={addressOf} />
        )}
        <AreaTable areas={sorted} />
        {later && <later.AreaDetails areas={sorted} report={report} roleLabel={roleLabel} />}
        <CoursePlanSection
          report={report}
          role={role}
          hours={hours}
          isFreeOnly={address.isFreeOnly}
          change={change}
        />
        {later && (
          <>
            <later.RoadmapSection report={report} />
            <later.DutiesRoles report={report} roles={ROLES} />
            {decoded.kind === 'answers' && (
              <later.EveryItem report={report} attempt={decoded.attempt} />
            )}
            <later.TakesSection report={report} decoded={decoded} isLocked={isLocked} role={role} />
            <later.ShareSection
              report={report}
              decoded={decoded}
              isLocked={isLocked}
              role={role}
              roleLabel={roleLabel}
              address={address}
              readings={readings}
            />
          </>
        )}
      </div>
    </>
  )
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
