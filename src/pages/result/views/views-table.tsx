import type { AreaReport } from '#engine/report.ts'
import type { AreaViews } from '#engine/read-views.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { drawnInterval } from '#ui/dial/reading.ts'
import { wholeScore } from '#ui/whole-points.ts'
import { AdvisorSign, SelfSign, ViewsBar } from './views-bar.tsx'

type Props = {
  readonly areas: readonly AreaViews[]
  /** The same areas, in the same order. */
  readonly reports: readonly AreaReport[]
}

const VIEWS = ['answers', 'self', 'advisor'] as const

/** Explicit roles because a phone lays the rows out as blocks. */
export function ViewsTable({ areas, reports }: Props) {
  const t = text('views')
  return (
    <table className="views-table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t.area}
          </th>
          <th scope="col" role="columnheader" className="views-bar">
            {t.scale}
          </th>
          {VIEWS.map((view) => (
            <th key={view} scope="col" role="columnheader">
              <ViewName view={view} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {areas.map((views, i) => (
          <ViewsRow key={views.area} views={views} report={reports[i]} />
        ))}
      </tbody>
    </table>
  )
}

/** A view's name with the sign it has on the ruler; the answers have each area's own mark. */
function ViewName({ view }: { readonly view: (typeof VIEWS)[number] }) {
  return (
    <span className="view-name">
      {view !== 'answers' && (
        <svg width="14" height="14" viewBox="-8 -8 16 16" aria-hidden="true">
          {view === 'self' ? <SelfSign /> : <AdvisorSign />}
        </svg>
      )}
      {text('views').names[view]}
    </span>
  )
}

type RowProps = { readonly views: AreaViews; readonly report: AreaReport | undefined }

function ViewsRow({ views, report }: RowProps) {
  const { area, answers, self, advisor } = views
  return (
    <tr role="row">
      <th scope="row" role="rowheader" className="area-name">
        <AreaMark area={area} />
        {text('shell').areas[area]}
      </th>
      <td role="cell" className="views-bar">
        <ViewsBar views={views} low={report?.low ?? 0} high={report?.high ?? 0} />
      </td>
      <td role="cell" className="figures">
        <PhoneName view="answers" />
        {answers === null || !report ? (
          <span className="quiet">{text('result').notEnoughShort}</span>
        ) : (
          <>
            <strong>{wholeScore(answers)}</strong>{' '}
            <span className="quiet">
              {text('result').range(...drawnInterval(report.low, report.high))}
            </span>
          </>
        )}
      </td>
      <RatingCell view="self" score={self} />
      <RatingCell view="advisor" score={advisor} />
    </tr>
  )
}

/** On a phone the heads are out of sight. */
function PhoneName({ view }: { readonly view: (typeof VIEWS)[number] }) {
  return (
    <span className="phone-name" aria-hidden="true">
      <ViewName view={view} />
    </span>
  )
}

type RatingProps = { readonly view: 'self' | 'advisor'; readonly score: number | null }

function RatingCell({ view, score }: RatingProps) {
  const t = text('views')
  return (
    <td role="cell" className="figures">
      <PhoneName view={view} />
      {score === null ? (
        <span className="quiet">{t.noRating}</span>
      ) : (
        <>
          <strong>{score}</strong> <span className="quiet">{t.rating(stepOf(score))}</span>
        </>
      )}
    </td>
  )
}

/** The step 1–5 that stands for 10, 30, 50, 70 or 90 points. */
export function stepOf(score: number): number {
  return (score + 10) / 20
}
