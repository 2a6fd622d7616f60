import { text } from '#messages/text.ts'
import type { AddReport } from './use-cohort.ts'

/** More damaged rows than this are counted, not listed. */
const MOST_LISTED = 200
const MOST_SHOWN = 60

/** What became of the rows given: added, here already, or damaged with line and reason. */
export function AddOutcome({ report }: { readonly report: AddReport }) {
  const t = text('advisor')
  if (report === 'cancelled') return <p>{t.work.cancelled}</p>
  const { added, duplicates, updated, damaged } = report
  const words = [
    t.report.added(added),
    ...(duplicates > 0 ? [t.report.duplicates(duplicates)] : []),
    ...(updated > 0 ? [t.report.updated(updated)] : []),
  ]
  return (
    <>
      <p>{words.join(' ')}</p>
      {damaged.length > 0 && (
        <details className="damaged" open={damaged.length <= 5}>
          <summary>{t.report.damaged(damaged.length)}</summary>
          <ul>
            {damaged.slice(0, MOST_LISTED).map(({ line, source, text: given, reason }, i) => (
              <li key={i}>
                <strong>{t.report.line(line, source)}</strong>: {t.report.reasons[reason]}
                {given.trim() !== '' && (
                  <code>
                    <bdi>
                      {given.length > MOST_SHOWN ? `${given.slice(0, MOST_SHOWN)}…` : given}
                    </bdi>
                  </code>
                )}
              </li>
            ))}
            {damaged.length > MOST_LISTED && <li>{t.report.more(damaged.length - MOST_LISTED)}</li>}
          </ul>
        </details>
      )}
    </>
  )
}
