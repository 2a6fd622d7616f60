import { areaWords, levelNames } from '#content/en/competencies.ts'
import { findRole } from '#content/roles.ts'
import type { AreaReport, Report } from '#engine/report.ts'
import { levelOf } from '#engine/scale.ts'
import { text } from '#messages/text.ts'
import { FacetList } from './facet-list.tsx'
import { LevelLadder } from './level-ladder.tsx'
import { nextLevel } from './next-level.ts'

type Props = {
  readonly area: AreaReport
  readonly report: Report
  readonly roleLabel: string
}

/** What an area with enough evidence says: its level, the next one, the role's demand, its facets. */
export function AreaReading({ area, report, roleLabel }: Props) {
  const t = text('resultDetails').areas
  const { levels } = areaWords[area.area]
  const next = nextLevel(area.level)
  const [from, to] = [levelOf(area.low), levelOf(area.high)]
  const target = Math.round(area.target)
  const facets = report.facets.filter((facet) => facet.area === area.area)
  return (
    <>
      <LevelLadder area={area.area} level={area.level} />
      <p>
        {levels[area.level]}{' '}
        {from < to && <span className="quiet">{t.spread(levelNames[from], levelNames[to])}</span>}
      </p>
      {next === area.level ? (
        <p className="quiet">{t.top}</p>
      ) : (
        <p className="quiet">
          <strong>{t.next(levelNames[next])}</strong> {levels[next]}
        </p>
      )}
      <p className="figures">{t.target[area.gap](roleLabel, target, area.chanceBelow)}</p>
      <Cautions area={area} report={report} roleLabel={roleLabel} />
      {facets.length > 0 && <FacetList area={area.area} level={area.level} facets={facets} />}
    </>
  )
}

/** A critical gap, and a self-rating that the answers do not bear out. */
function Cautions({ area, report, roleLabel }: Props) {
  const t = text('resultDetails').areas
  const floor = findRole(report.role)?.floors[area.area]
  const view = report.selfViews.find((candidate) => candidate.area === area.area)
  return (
    <>
      {area.critical && floor !== undefined && (
        <p className="caution">
          <strong>{t.criticalTitle}</strong> {t.critical(roleLabel, Math.round(floor))}
        </p>
      )}
      {view && (
        <p className="caution">
          <strong>{t.checkTitle}</strong>{' '}
          {view.z > 0
            ? t.ratedHigher(levelNames[levelOf(view.self)])
            : t.ratedLower(levelNames[levelOf(view.self)])}
        </p>
      )}
    </>
  )
}
