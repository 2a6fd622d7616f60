import type { AreaStanding } from '#engine/group-standings.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'

const MOST_CELLS = 20
const WIDTH = 100

/** Areas by how many results have a likely gap there, the most first. */
export function LikelyGaps({ standings }: { readonly standings: readonly AreaStanding[] }) {
  const t = text('advisorGroup')
  const count = Math.max(0, ...standings.map(({ scores }) => scores.length))
  const sorted = standings.toSorted((a, b) => b.gaps / b.scores.length - a.gaps / a.scores.length)
  return (
    <div className="likely-gaps">
      <h3>{t.likelyGaps(count)}</h3>
      <ul className="gap-list figures">
        {sorted.map(({ area, gaps, scores }) => (
          <li key={area}>
            <span className="stand-name">
              <AreaMark area={area} /> {text('shell').areas[area]}
            </span>
            <GapCells area={area} gaps={gaps} known={scores.length} />
            <strong aria-hidden="true">{gaps.toLocaleString('en-GB')}</strong>
            <span className="hidden">{t.outOf(gaps, scores.length)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

type CellsProps = { readonly area: string; readonly gaps: number; readonly known: number }

/** A cell a result, or one bar where there would be too many. */
function GapCells({ area, gaps, known }: CellsProps) {
  const cells = known > MOST_CELLS ? 1 : known
  const width = WIDTH / cells
  return (
    <svg
      className={`gap-cells mark-${area}`}
      viewBox={`0 0 ${WIDTH} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {Array.from({ length: cells }, (_, i) => {
        const full = cells === 1 ? gaps / known : i < gaps ? 1 : 0
        const inner = width - (cells === 1 ? 1 : 1.8)
        return (
          <g key={i}>
            <rect
              className="gap-cell"
              x={i * width + 0.5}
              y="0.5"
              width={inner}
              height="9"
              vectorEffect="non-scaling-stroke"
            />
            {full > 0 && (
              <rect
                fill="currentColor"
                x={i * width + 0.5}
                y="0.5"
                width={inner * full}
                height="9"
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}
