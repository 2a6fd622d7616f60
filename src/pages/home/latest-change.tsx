import { compareTakes } from '#engine/compare-takes.ts'
import type { Change } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import type { ReadTake } from '#session/read-take.ts'
import { wholePoints } from '#ui/whole-points.ts'
import type { PastTake } from './past-take.ts'

/** The change between the last two takes that can be compared, in one sentence. */
export function LatestChange({ past }: { readonly past: readonly PastTake[] }) {
  const t = text('home').past
  const latest = findLatestChange(past.flatMap(({ read }) => read ?? []))
  if (!latest) return null
  const { points, seen } = wholePoints(latest.mean)
  return (
    <p>
      {t.meanIs(points, nameOf(latest.before), nameOf(latest.after))}
      <strong>{latest.mean.isBeyondMargin ? t.beyond : t.within}</strong>
      {t.seen(seen)} {!latest.mean.isBeyondMargin && t.moreTakes}
    </p>
  )
}

type LatestChangeFound = {
  readonly before: ReadTake
  readonly after: ReadTake
  readonly mean: Change
}

/** Takes come newest first. */
function findLatestChange(takes: readonly ReadTake[]): LatestChangeFound | null {
  for (const [i, after] of takes.entries()) {
    for (const before of takes.slice(i + 1)) {
      const comparison = compareTakes(before, after)
      if (comparison.ok) return { before, after, mean: comparison.mean }
    }
  }
  return null
}

function nameOf({ form, date }: ReadTake): string {
  const t = text('home')
  return t.past.take(t.formNames[form] ?? form, t.past.day(date))
}
