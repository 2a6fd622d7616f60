import { useId } from 'react'
import type { AreaId } from '#engine/types.ts'
import { PlacedMark } from '../area-mark.tsx'
import { axisDegrees, bandPath, brokenPath, CENTRE, onAxis, path, polar, type Point } from './geometry.ts'

type Line = readonly (Point | null)[]

/** Tide between the bounds and sand up to the lower one, each broken at an unknown area. */
export function Ribbon({ low, high }: { readonly low: Line; readonly high: Line }) {
  const stipple = useId()
  return (
    <g>
      <pattern id={stipple} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
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
  readonly areas: readonly AreaId[]
  readonly score: Line
  readonly low: Line
  readonly high: Line
  readonly isDrawn?: boolean
}

/** The estimate's line with whiskers to both bounds and the areas' marks. */
export function Estimate({ areas, score, low, high, isDrawn = false }: EstimateProps) {
  return (
    <g>
      {score.map((point, axis) => {
        const [from, to] = [low[axis], high[axis]]
        return point && from && to ? (
          <path key={areas[axis]} className="whisker" d={whiskerPath(axis, from, to)} />
        ) : (
          <path key={areas[axis]} className="unknown" d={path([CENTRE, onAxis(axis, 100)], false)} />
        )
      })}
      <path className={isDrawn ? 'estimate draws' : 'estimate'} d={brokenPath(score)} pathLength={isDrawn ? 1 : undefined} />
      {areas.map((area, axis) => {
        const point = score[axis]
        return point ? <PlacedMark key={area} area={area} x={point.x} y={point.y} size={5.4} /> : null
      })}
    </g>
  )
}

function whiskerPath(axis: number, from: Point, to: Point): string {
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
