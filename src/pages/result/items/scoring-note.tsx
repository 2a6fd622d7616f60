import { AREAS, type AreaId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { useRootPath } from '#ui/root-path.tsx'
import type { ReviewedItem } from './reviewed-item.ts'
import { shownPoints } from './shown-points.ts'

type Props = { readonly items: readonly ReviewedItem[] }

/** How answers become a reading: one sentence, and the plain points of each area. */
export function ScoringNote({ items }: Props) {
  const t = text('resultDetails').items.scoring
  const root = useRootPath()
  return (
    <div className="scoring">
      <p>{t.plain}</p>
      <table className="scoring-table figures">
        <thead>
          <tr>
            <th scope="col">{t.area}</th>
            <th scope="col">{t.answered}</th>
            <th scope="col">{t.points}</th>
            <th scope="col">{t.most}</th>
          </tr>
        </thead>
        <tbody>
          {AREAS.map((area) => (
            <AreaPoints
              key={area}
              area={area}
              items={items.filter(({ item }) => item.area === area)}
            />
          ))}
        </tbody>
      </table>
      <p className="note quiet">{t.fine}</p>
      <p>
        <a href={`${root}method/`}>{t.method}</a>
      </p>
    </div>
  )
}

function AreaPoints({ area, items }: Props & { readonly area: AreaId }) {
  const reports = items.flatMap(({ report }) => report ?? [])
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return (
    <tr>
      <th scope="row">
        <AreaMark area={area} />
        {text('shell').areas[area]}
      </th>
      <td>{reports.length}</td>
      <td>{shownPoints(sum(reports.map(({ points }) => points)))}</td>
      <td>{shownPoints(sum(reports.map(({ maxPoints }) => maxPoints)))}</td>
    </tr>
  )
}
