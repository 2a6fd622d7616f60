import type { AreaReport } from '#engine/report.ts'
import type { AreaViews, ViewDifference } from '#engine/read-views.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { drawnInterval } from '#ui/dial/reading.ts'
import { wholeScore } from '#ui/whole-points.ts'
import { stepOf } from './views-table.tsx'

type Props = { readonly areas: readonly AreaViews[]; readonly reports: readonly AreaReport[] }

/** Areas with a difference beyond the margin, the most striking first: what to talk about. */
export function Agenda({ areas, reports }: Props) {
  const t = text('views').talk
  const entries = areas
    .filter(({ differences }) => differences.length > 0)
    .toSorted((a, b) => strikingOf(b) - strikingOf(a))
  return (
    <div className="agenda">
      <h3>{t.title}</h3>
      {entries.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <ol className="agenda-list">
            {entries.map((views) => (
              <li key={views.area}>
                <h4>
                  <AreaMark area={views.area} /> {text('shell').areas[views.area]}
                </h4>
                <ul className="agenda-said quiet">
                  {saidOf(
                    views,
                    reports.find(({ area }) => area === views.area),
                  ).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                {views.differences.map((difference) => (
                  <p key={difference.pair}>{askOf(difference)}</p>
                ))}
              </li>
            ))}
          </ol>
          <p className="note quiet">{t.note}</p>
        </>
      )}
    </div>
  )
}

function strikingOf({ differences }: AreaViews): number {
  return Math.abs(differences[0]?.z ?? 0)
}

function saidOf(views: AreaViews, report: AreaReport | undefined): readonly string[] {
  const { said } = text('views').talk
  const { area, answers, self, advisor } = views
  const anchorOf = (step: number) => text('views').anchors[area][step - 1] ?? ''
  const ratingOf = (who: 'self' | 'advisor', score: number | null) =>
    score === null ? [] : [said[who](stepOf(score), anchorOf(stepOf(score)))]
  return [
    ...(answers === null || !report
      ? []
      : [
          said.answers(
            wholeScore(answers),
            text('result').range(...drawnInterval(report.low, report.high)),
          ),
        ]),
    ...ratingOf('self', self),
    ...ratingOf('advisor', advisor),
  ]
}

function askOf({ pair, points }: ViewDifference): string {
  const ask = text('views').talk.asks[pair]
  const by = Math.round(Math.abs(points))
  return points > 0 ? ask.more(by) : ask.less(by)
}
