import type { ReactNode } from 'react'
import { AXES, axisDegrees, CENTRE, HEIGHT, polar, RADIUS, turn, WIDTH } from './geometry.ts'

const RINGS = [100, 80, 60, 40, 20] as const
const TICKS = Array.from({ length: 19 }, (_, i) => 5 * (i + 1))
const AXIS = drawAxis()

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
      {Array.from({ length: AXES }, (_, axis) => (
        <path key={axis} className="axis" d={AXIS} transform={turn(axisDegrees(axis))} />
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

/** The upright axis with its ticks, each a step from the one before; the other axes are the same, turned. */
function drawAxis(): string {
  const { x, y } = CENTRE
  const ticks = TICKS.map((value) => {
    const half = value % 20 === 0 ? 2.6 : 1.3
    return `m-${half}-${RADIUS / 20}h${2 * half}m-${half} 0`
  })
  return `M${x} ${y}v-${RADIUS}M${x} ${y}${ticks.join('')}`
}
