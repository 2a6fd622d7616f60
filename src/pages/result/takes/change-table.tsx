import type { Change } from '#engine/report.ts'
import type { AreaId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { wholePoints } from '#ui/whole-points.ts'

type Props = { readonly areas: readonly (Change & { readonly area: AreaId })[] }

export function ChangeTable({ areas }: Props) {
  const t = text('resultShare').takes
  const names = text('shell').areas
  return (
    <>
      <table className="change-table figures">
        <caption>{t.byArea}</caption>
        <thead>
          <tr>
            <th scope="col">{t.area}</th>
            <th scope="col">{t.change}</th>
            <th scope="col">{t.seen}</th>
            <th scope="col">{t.reading}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => {
            const { points, seen } = wholePoints(area)
            return (
              <tr key={area.area}>
                <th scope="row">
                  <span className="change-area">
                    <AreaMark area={area.area} /> {names[area.area]}
                  </span>
                </th>
                <td>{signed(points)}</td>
                <td>{seen}</td>
                <td>{area.isBeyondMargin ? <strong>{t.beyondShort}</strong> : t.withinShort}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="note quiet">{t.byAreaNote}</p>
    </>
  )
}

function signed(points: number): string {
  if (points === 0) return text('resultShare').takes.unchanged
  return points > 0 ? `+${points}` : `−${-points}`
}
