import { SITE_ROLE } from '#content/provider-start.ts'
import { DEFAULT_ROLE } from '#content/default-role.ts'
import { BAND_CUTS } from '#content/roles.ts'
import type { Readiness } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { drawnInterval } from '#ui/dial/reading.ts'
import { wholeScore } from '#ui/whole-points.ts'
import type { PastTake } from './past-take.ts'

/** A bare code is read against the role every site has in common. */
const AGAINST = SITE_ROLE === DEFAULT_ROLE ? '' : `/${SITE_ROLE}`

type Props = {
  readonly past: readonly PastTake[]
  readonly forget: (take: PastTake) => void
}

export function PastTable({ past, forget }: Props) {
  const t = text('home')
  return (
    <table className="past-table figures">
      <thead>
        <tr>
          <th scope="col">{t.past.taken}</th>
          <th scope="col">{t.past.form}</th>
          <th scope="col">{t.past.readiness}</th>
          <th scope="col">
            <span className="hidden">{t.past.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {past.map((take) => (
          <tr key={take.code}>
            <th scope="row" className="past-day">
              {take.read ? (
                <a href={`result/#${take.read.code}${AGAINST}`}>{t.past.shortDay(take.date)}</a>
              ) : (
                t.past.shortDay(take.date)
              )}
            </th>
            {take.read ? (
              <>
                <td className="past-form">{t.formNames[take.read.form] ?? take.read.form}</td>
                <td>{readinessWords(take.read.readiness)}</td>
              </>
            ) : (
              <td colSpan={2}>{t.past.undecodable}</td>
            )}
            <td className="past-forget">
              <button
                type="button"
                className="link"
                aria-label={t.past.forgetOne(t.past.day(take.date))}
                onClick={() => forget(take)}
              >
                {t.past.forget}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function readinessWords(readiness: Readiness) {
  const t = text('home').past
  if (readiness.score === null) return t.insufficient
  return (
    <>
      {t.reading(t.bands[readiness.band], wholeScore(readiness.score, Object.values(BAND_CUTS)))}{' '}
      <span className="quiet past-range">
        {t.range(...drawnInterval(readiness.low, readiness.high))}
      </span>
    </>
  )
}
