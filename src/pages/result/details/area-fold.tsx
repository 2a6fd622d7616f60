import { useState } from 'react'
import { areaWords, levelNames } from '#content/en/competencies.ts'
import type { AreaReport, Report } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { drawnInterval } from '#ui/dial/reading.ts'
import { useRootPath } from '#ui/root-path.tsx'
import { wholeScore } from '#ui/whole-points.ts'
import { AreaReading } from './area-reading.tsx'

type Props = {
  readonly area: AreaReport
  readonly report: Report
  readonly roleLabel: string
  /** Open to begin with; what the person opens and closes afterwards outlives a change of role. */
  readonly isFirst: boolean
}

export function AreaFold({ area, report, roleLabel, isFirst }: Props) {
  const t = text('result')
  const [isOpen, setIsOpen] = useState(isFirst)
  return (
    <details
      className="fold area-fold"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <AreaMark area={area.area} />
        <span className="area-head">
          <h3>{text('shell').areas[area.area]}</h3>
          {area.enough ? (
            <span className="quiet figures">
              <span className="area-points">{wholeScore(area.score)}</span>
              <span className="hidden">{text('resultDetails').areas.likely}</span>{' '}
              {t.range(...drawnInterval(area.low, area.high))}, {levelNames[area.level]}
            </span>
          ) : (
            <span className="quiet">{t.notEnough}</span>
          )}
        </span>
      </summary>
      <div className="inside">
        {area.enough ? (
          <AreaReading area={area} report={report} roleLabel={roleLabel} />
        ) : (
          <Unknown area={area} report={report} />
        )}
      </div>
    </details>
  )
}

function Unknown({ area, report }: Pick<Props, 'area' | 'report'>) {
  const t = text('resultDetails').areas
  const root = useRootPath()
  return (
    <>
      <p className="quiet">{areaWords[area.area].what}</p>
      <p>{report.kind === 'scores' ? t.unknownScores : t.unknown}</p>
      <p className="no-print">
        <a href={`${root}quiz/?form=full&role=${report.role}`}>{t.takeFull}</a>{' '}
        <span className="quiet">{t.takeFullNote}</span>
      </p>
    </>
  )
}
