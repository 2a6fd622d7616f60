import type { Readiness } from '#engine/report.ts'
import { BAND_CUTS } from '#content/roles.ts'
import { text } from '#messages/text.ts'
import { drawnInterval } from '#ui/dial/reading.ts'
import { ReadinessRuler } from '#ui/readiness-ruler.tsx'
import { wholeScore } from '#ui/whole-points.ts'

type Props = { readonly readiness: Readiness; readonly className: string }

/** Readiness with its interval in words and on the ruler; nothing where an area is not enough. */
export function ReadinessFigures({ readiness, className }: Props) {
  const t = text('result')
  const { score, low, high } = readiness
  if (score === null) return null
  return (
    <>
      <p className={className}>
        {t.readiness} <strong>{wholeScore(score, Object.values(BAND_CUTS))}</strong>
        {t.readinessOf}
        <strong>{t.range(...drawnInterval(low, high))}</strong>
      </p>
      <ReadinessRuler
        readiness={readiness}
        cuts={BAND_CUTS}
        names={[t.rulerBuilding, t.rulerApproaching, t.rulerReady]}
      />
    </>
  )
}
