import { levelNames } from '#content/en/competencies.ts'
import type { AreaReport } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { Chapter } from '#ui/chapter.tsx'
import { GapSign } from '#ui/gap-sign.tsx'
import { drawnInterval } from '#ui/dial/reading.ts'
import { IntervalBar } from '#ui/interval-bar.tsx'
import { wholeScore } from '#ui/whole-points.ts'

/** The same facts as the radar, sorted; explicit roles because a phone lays the rows out as blocks. */
export function AreaTable({ areas }: { readonly areas: readonly AreaReport[] }) {
  const t = text('result')
  return (
    <Chapter id="areas" title={t.areas.title} note={t.areas.note}>
      <table className="area-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t.areas.area}
            </th>
            <th scope="col" role="columnheader" className="area-scale">
              {t.areas.scale}
            </th>
            <th scope="col" role="columnheader">
              {t.areas.score}
            </th>
            <th scope="col" role="columnheader">
              {t.areas.level}
            </th>
            <th scope="col" role="columnheader">
              {t.areas.target}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {areas.map((area) => (
            <AreaRow key={area.area} area={area} />
          ))}
        </tbody>
      </table>
      <p className="quiet note">{t.areas.provisional}</p>
    </Chapter>
  )
}

function AreaRow({ area }: { readonly area: AreaReport }) {
  const t = text('result')
  const name = (
    <th scope="row" role="rowheader" className="area-name">
      <AreaMark area={area.area} />
      {text('shell').areas[area.area]}
    </th>
  )
  if (!area.enough) {
    return (
      <tr role="row">
        {name}
        <td role="cell" colSpan={4} className="quiet area-unknown">
          {t.notEnough}
        </td>
      </tr>
    )
  }
  const { score, low, high, target, gap, level } = area
  return (
    <tr role="row">
      {name}
      <td role="cell" className="area-bar">
        <IntervalBar area={area.area} score={score} low={low} high={high} target={target} />
      </td>
      <td role="cell" className="area-score figures">
        <strong>{wholeScore(score)}</strong>{' '}
        <span className="quiet">{t.range(...drawnInterval(low, high))}</span>
      </td>
      <td role="cell" className="area-level">
        {levelNames[level]}
      </td>
      <td role="cell" className="area-gap">
        <GapSign gap={gap} label={t.areas.gap[gap]} />
        <span className="hidden">, {t.areas.targetIs(target)}</span>
      </td>
    </tr>
  )
}
