import type { Change } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { wholePoints } from '#ui/whole-points.ts'

type Props = { readonly mean: Change; readonly since: string }

/** The mean of the five areas first: it has the narrowest margin there is. */
export function MeanChange({ mean, since }: Props) {
  const t = text('resultShare').takes
  const { points, seen } = wholePoints(mean)
  const isBeyond = mean.isBeyondMargin
  return (
    <p className="mean-change">
      {t.meanIs(since, points)} <strong>{isBeyond ? t.beyond : t.within}</strong>
      {isBeyond ? t.beyondMeans(seen) : t.withinMeans(seen)}
    </p>
  )
}
