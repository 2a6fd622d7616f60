import { dutyWords } from '#content/en/competencies.ts'
import type { DutyReport } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { dutyWordOf } from './duty-word.ts'

/** How the answers hold up in each duty, in words: there is no interval to draw. */
export function DutyList({ duties }: { readonly duties: readonly DutyReport[] }) {
  const t = text('resultDetails').roles
  return (
    <dl className="duty-list">
      {duties.map(({ duty, items, share }) => (
        <div key={duty}>
          <dt>
            {dutyWords[duty].name}
            <small className="quiet">{dutyWords[duty].what}</small>
          </dt>
          {share === null ? (
            <dd className="quiet">{t.tooFew(items)}</dd>
          ) : (
            <dd>
              <strong>{t.dutyWords[dutyWordOf(share)]}</strong>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
