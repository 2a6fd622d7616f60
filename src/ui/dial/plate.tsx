import type { ReactNode } from 'react'
import {
  AXES,
  CENTRE,
  HEIGHT,
  onAxis,
  path,
  polar,
  RADIUS,
  axisDegrees,
  WIDTH,
} from './geometry.ts'

const RINGS = [100, 80, 60, 40, 20] as const
const TICKS = Array.from({ length: 19 }, (_, i) => 5 * (i + 1))
const AXIS_PATHS = Array.from({ length: AXES }, (_, axis) => drawAxis(axis))

/** Water, rings and axes: what every dial stands on. */
export function Plate() {
  return (
    <g>
      {RINGS.map((ring, i) => (
        <circle
          key={ring}
          className={`water-${RINGS.length - i}`}
          cx={CENTRE.x}
          cy={CENTRE.y}
          r={(ring / 100) * RADIUS}
        />
      ))}
      {AXIS_PATHS.map((axisPath, axis) => (
        <path key={axis} className="axis" d={axisPath} />
      ))}
    </g>
  )
}

/** Ring values, above the sand so that they can be read. */
export function RingLabels() {
  return (
    <g>
      {[20, 40, 60, 80].map((ring) => {
        const { x, y } = polar(180, (ring / 100) * RADIUS)
        return (
          <text key={ring} className="ring-label" x={x} y={y + 2.2}>
            {ring}
          </text>
        )
      })}
    </g>
  )
}

/** The drawing's frame; hidden from assistive technology, the table beside it says the same. */
export function DialFrame({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="dial-svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

function drawAxis(axis: number): string {
  const across = axisDegrees(axis) + 90
  const ticks = TICKS.map((value) => {
    const at = onAxis(axis, value)
    const half = value % 20 === 0 ? 2.6 : 1.3
    const end = polar(across, half)
    const [dx, dy] = [end.x - CENTRE.x, end.y - CENTRE.y]
    return path(
      [
        { x: at.x - dx, y: at.y - dy },
        { x: at.x + dx, y: at.y + dy },
      ],
      false,
    )
  })
  return path([CENTRE, onAxis(axis, 100)], false) + ticks.join('')
}
