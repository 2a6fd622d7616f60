import { findBank } from '#content/banks/register.ts'
import type { Decoded } from '#code/decoded.ts'
import { readViews } from '#engine/read-views.ts'
import type { Report } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { Agenda } from './agenda.tsx'
import { useOwnTake } from './use-own-take.ts'
import { ViewsTable } from './views-table.tsx'
import './views.css'

type Props = {
  readonly decoded: Extract<Decoded, { readonly kind: 'advisor' }>
  readonly report: Report
  /** The address of this page for another code, read by the same role and plan. */
  readonly addressOf: (code: string) => string
}

/** The answers, the self-rating and the advisor's side by side, and where they part. */
export function ViewsSection({ decoded, report, addressOf }: Props) {
  const t = text('views')
  const { scores, view } = decoded
  const own = useOwnTake(scores)
  // On the learner's own machine the take itself knows the self-rating.
  const selfRatings = hasAny(view.selfRatings) ? view.selfRatings : (own?.selfRatings ?? {})
  const inflation = findBank(scores.bank)?.model.inflation ?? 1
  const areas = readViews(report.areas, selfRatings, view.ratings, inflation)
  return (
    <Chapter id="views" title={t.title} note={t.note}>
      <div className="views">
        <ViewsTable areas={areas} reports={report.areas} />
        <p className="note quiet">
          {[
            t.ratedOn(text('result').date(view.ratedOn)),
            t.steps,
            ...(hasAny(selfRatings) ? [] : [t.selfMissing]),
          ].join(' ')}
        </p>
        <Agenda areas={areas} reports={report.areas} />
        {own && (
          <p className="no-print">
            {t.ownTake} <a href={addressOf(own.code)}>{t.openOwn}</a>
          </p>
        )}
      </div>
    </Chapter>
  )
}

function hasAny(ratings: object): boolean {
  return Object.keys(ratings).length > 0
}
