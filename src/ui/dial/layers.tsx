import { useId } from 'react'
import { PlacedMark } from '../area-mark.tsx'
import {
  axisDegrees,
  bandPath,
  brokenPath,
  CENTRE,
  onAxis,
  path,
  polar,
  type Point,
} from './geometry.ts'
import { drawnInterval, type Reading } from './reading.ts'

type Line = readonly (Point | null)[]

/** Tide between the bounds and sand up to the lower one, each broken at an unknown area. */
export function Ribbon({ low, high }: { readonly low: Line; readonly high: Line }) {
  const stipple = useId()
  return (
    <g>
      <pattern
        id={stipple}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(30)"
      >
        <circle className="stipple" cx="1" cy="1" r="0.5" />
        <circle className="stipple" cx="3" cy="3" r="0.5" />
      </pattern>
      <path className="tide" d={bandPath(high, low)} fillRule="evenodd" />
      <path d={bandPath(high, low)} fill={`url(#${stipple})`} fillRule="evenodd" />
      <path className="sand" d={bandPath(low, null)} />
      <path className="coast" d={brokenPath(high)} />
      <path className="coast" d={brokenPath(low)} />
    </g>
  )
}

export function TargetRoute({ points }: { readonly points: Line }) {
  return <path className="target" d={brokenPath(points)} />
}

type EstimateProps = {
  readonly readings: readonly Reading[]
  /** The scores' points, null where unknown. */
  readonly score: Line
  readonly isDrawn?: boolean
}

/** The estimate's line with whiskers to both bounds and the areas' marks. */
export function Estimate({ readings, score, isDrawn = false }: EstimateProps) {
  return (
    <g>
      {readings.map((reading, axis) =>
        reading.isKnown ? (
          <path key={reading.area} className="whisker" d={whiskerPath(axis, reading)} />
        ) : (
          <path
            key={reading.area}
            className="unknown"
            d={path([CENTRE, onAxis(axis, 100)], false)}
          />
        ),
      )}
      <path
        className={isDrawn ? 'estimate draws' : 'estimate'}
        d={brokenPath(score)}
        pathLength={isDrawn ? 1 : undefined}
      />
      {readings.map(({ area }, axis) => {
        const point = score[axis]
        return point ? (
          <PlacedMark key={area} area={area} x={point.x} y={point.y} size={5.4} />
        ) : null
      })}
    </g>
  )
}

function whiskerPath(axis: number, { low, high }: Reading & { isKnown: true }): string {
  const [from, to] = drawnInterval(low, high).map((value) => onAxis(axis, value))
  if (!from || !to) return ''
  const end = polar(axisDegrees(axis) + 90, 3)
  const [dx, dy] = [end.x - CENTRE.x, end.y - CENTRE.y]
  const cap = ({ x, y }: Point) =>
    path(
      [
        { x: x - dx, y: y - dy },
        { x: x + dx, y: y + dy },
      ],
      false,
    )
  return path([from, to], false) + cap(from) + cap(to)
}
