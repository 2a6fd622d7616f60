import { wholeScore } from '../whole-points.ts'
import { HEIGHT, WIDTH } from './geometry.ts'
import { drawnInterval, type Reading } from './reading.ts'

type Place = {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly isScoreFirst: boolean
}

const CORNERS: readonly Place[] = [
  { x: WIDTH - 1, y: 48, anchor: 'end', isScoreFirst: false },
  { x: WIDTH - 1, y: HEIGHT - 26, anchor: 'end', isScoreFirst: true },
  { x: 1, y: HEIGHT - 26, anchor: 'start', isScoreFirst: true },
  { x: 1, y: 48, anchor: 'start', isScoreFirst: false },
]

type Props = {
  readonly readings: readonly Reading[]
  /** What stands in place of a score without enough evidence. */
  readonly unknown: string
}

/** Name, score and interval at the top and in the four corners. */
export function CornerLabels({ readings, unknown }: Props) {
  const [top, ...rest] = readings
  return (
    <g>
      {top && (
        <text className="corner" x={WIDTH / 2} y={15} textAnchor="middle">
          {top.name} <Figures reading={top} unknown={unknown} />
        </text>
      )}
      {rest.map((reading, i) => {
        const place = CORNERS[i]
        if (!place) return null
        const { x, y, anchor, isScoreFirst } = place
        return (
          <text key={reading.area} className="corner" x={x} y={y} textAnchor={anchor}>
            {isScoreFirst && <Figures reading={reading} unknown={unknown} />}
            <tspan x={x} dy={isScoreFirst ? '1.3em' : 0}>
              {reading.name}
            </tspan>
            {!isScoreFirst && <Figures reading={reading} unknown={unknown} below={x} />}
          </text>
        )
      })}
    </g>
  )
}

type FiguresProps = {
  readonly reading: Reading
  readonly unknown: string
  /** Where a line of its own starts; on the name's line without it. */
  readonly below?: number
}

function Figures({ reading, unknown, below }: FiguresProps) {
  const line = below === undefined ? {} : { x: below, dy: '1.2em' }
  if (!reading.isKnown) {
    return (
      <tspan className="interval" {...line}>
        {unknown}
      </tspan>
    )
  }
  return (
    <>
      <tspan className="score" {...line}>
        {wholeScore(reading.score)}
      </tspan>
      <tspan className="interval" dx="0.35em">
        {drawnInterval(reading.low, reading.high).map(Math.round).join('–')}
      </tspan>
    </>
  )
}
