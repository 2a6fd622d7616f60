import type { AreaReport, Report } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { AreaFold } from './area-fold.tsx'
import './area-details.css'

type Props = {
  readonly report: Report
  /** In the order of the table; the first starts open. */
  readonly areas: readonly AreaReport[]
  readonly roleLabel: string
}

/** Each area in words: where it stands, what comes next, and what its facets hint at. */
export function AreaDetails({ report, areas, roleLabel }: Props) {
  const t = text('resultDetails').areas
  return (
    <Chapter id="details" title={t.title} note={t.note}>
      {report.kind === 'scores' && <p className="area-shortened">{t.scoresOnly}</p>}
      {areas.map((area, place) => (
        <AreaFold
          key={area.area}
          area={area}
          report={report}
          roleLabel={roleLabel}
          isFirst={place === 0}
        />
      ))}
    </Chapter>
  )
}
