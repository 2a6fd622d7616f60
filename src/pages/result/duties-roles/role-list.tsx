import { roleWords } from '#content/en/roles.ts'
import { BAND_CUTS } from '#content/roles.ts'
import type { Nearness } from '#engine/report.ts'
import type { RoleId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { drawnInterval } from '#ui/dial/reading.ts'
import { IntervalBar } from '#ui/interval-bar.tsx'
import { wholeScore } from '#ui/whole-points.ts'

type Props = { readonly nearness: readonly Nearness[]; readonly current: RoleId }

/** Readiness for each role with its interval, against the lower edge of the band 'ready'. */
export function RoleList({ nearness, current }: Props) {
  const t = text('resultDetails').roles
  return (
    <ul className="role-list">
      {nearness.map(({ role, readiness }) => {
        if (readiness.score === null) return null
        const { score, low, high } = readiness
        return (
          <li key={role}>
            <p className="role-line">
              <span>
                {roleWords[role]?.label ?? role}{' '}
                {role === current && <small className="quiet">{t.current}</small>}
              </span>
              <span className="figures">
                <strong>{wholeScore(score, Object.values(BAND_CUTS))}</strong>
                <span className="hidden">{t.likely}</span>{' '}
                <small className="quiet">{text('result').range(...drawnInterval(low, high))}</small>
              </span>
            </p>
            <IntervalBar score={score} low={low} high={high} target={BAND_CUTS.ready} />
          </li>
        )
      })}
    </ul>
  )
}
