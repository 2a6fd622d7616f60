import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { IntervalBar } from '#ui/interval-bar.tsx'
import { formatNumber } from './format-number.ts'
import type { ExampleArea } from './read-example.ts'
import '#ui/bar.css'

/** Points, θ̂, SE, score and interval; explicit roles because a phone lays the rows out as blocks. */
export function ExampleTable({ areas }: { readonly areas: readonly ExampleArea[] }) {
  const t = text('method').example
  const { area, points, theta, se, scale, score } = t.columns
  return (
    <table className="method-table method-example-table figures" role="table">
      <caption className="hidden">{t.table}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[area, points, theta, se, scale, score].map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {areas.map((row) => (
          <AreaRow key={row.area} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function AreaRow({ row }: { readonly row: ExampleArea }) {
  const t = text('method').example
  const { area, points, theta, se, enough, score, low, high } = row
  const one = (value: number) => formatNumber(value, 1)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span className="method-area">
          <AreaMark area={area} />
          {text('shell').areas[area]}
        </span>
      </th>
      <td role="cell" className="method-points">
        <span className="method-cell-label">{t.columns.points} </span>
        {points ? t.pointsOf(one(points.earned), one(points.most)) : t.noPoints}
      </td>
      <td role="cell" className="method-theta">
        <span className="method-cell-label">{t.columns.theta} </span>
        {formatNumber(theta, 2)}
      </td>
      <td role="cell" className="method-se">
        <span className="method-cell-label">{t.columns.se} </span>
        {formatNumber(se, 2)}
      </td>
      {enough ? (
        <>
          <td role="cell" className="method-bar">
            <IntervalBar area={area} score={score} low={low} high={high} />
          </td>
          <td role="cell" className="method-score">
            <strong>{Math.round(score)}</strong> <span className="quiet">{t.range(low, high)}</span>
          </td>
        </>
      ) : (
        <td role="cell" colSpan={2} className="method-score quiet">
          {t.notEnough}
        </td>
      )}
    </tr>
  )
}
