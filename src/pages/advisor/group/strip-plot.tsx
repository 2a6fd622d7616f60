import type { AreaId } from '#engine/types.ts'
import { PlacedMark } from '#ui/area-mark.tsx'

type Props = { readonly area: AreaId; readonly scores: readonly number[]; readonly target: number }

/** Above this many, marks would cover one another: bars say how many instead. */
export const MOST_MARKS = 60
const MARK_BIN = 2
const BAR_BIN = 2.5
const FLOOR = 44

/** A group's scores on 0–100 with a tick a level and the dashed target; decorative beside its figures. */
export function StripPlot({ area, scores, target }: Props) {
  return (
    <svg className="strip-plot" aria-hidden="true" focusable="false">
      {scores.length > MOST_MARKS ? (
        <Bars area={area} scores={scores} />
      ) : (
        <Marks area={area} scores={scores} />
      )}
      <line className="scale" x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
      {[0, 20, 40, 60, 80, 100].map((tick) => (
        <line
          key={tick}
          className="scale"
          x1={`${tick}%`}
          x2={`${tick}%`}
          y1={tick === 100 ? 4 : FLOOR - 6}
          y2={FLOOR}
        />
      ))}
      <line className="target" x1={`${target}%`} x2={`${target}%`} y1="2" y2={FLOOR} />
    </svg>
  )
}

function Marks({ area, scores }: Omit<Props, 'target'>) {
  const counts = countBins(scores, MARK_BIN)
  const step = Math.min(11, (FLOOR - 14) / Math.max(1, Math.max(...counts) - 1))
  return counts.flatMap((count, bin) =>
    Array.from({ length: count }, (_, height) => (
      <svg key={`${bin}-${height}`} x={`${bin * MARK_BIN}%`} y={FLOOR - 9} overflow="visible">
        <PlacedMark area={area} x={0} y={-height * step} size={4.6} />
      </svg>
    )),
  )
}

function Bars({ area, scores }: Omit<Props, 'target'>) {
  const counts = countBins(scores, BAR_BIN)
  const most = Math.max(...counts)
  return (
    <g className={`mark-${area}`}>
      {counts.map((count, bin) => {
        const height = (count / most) * (FLOOR - 8)
        const x = bin * BAR_BIN - BAR_BIN / 2 + 0.2
        return count === 0 ? null : (
          <rect
            key={bin}
            fill="currentColor"
            x={`${x}%`}
            width={`${BAR_BIN - 0.4}%`}
            y={FLOOR - height}
            height={height}
          />
        )
      })}
    </g>
  )
}

/** How many scores are nearest to each multiple of `width`. */
function countBins(scores: readonly number[], width: number): readonly number[] {
  const counts = Array.from({ length: Math.round(100 / width) + 1 }, () => 0)
  for (const score of scores) {
    const bin = Math.round(score / width)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}
