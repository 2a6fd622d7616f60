import { PlacedMark } from '../area-mark.tsx'
import { axisDegrees, path, polar, RADIUS, turn } from './geometry.ts'
import type { Reading } from './reading.ts'

const INNER = RADIUS + 4
const DEGREES_A_TICK = 2.35

/** One tick is one per cent of the role's weight, every fifth longer; the area's mark outside. */
export function Rim({ readings }: { readonly readings: readonly Reading[] }) {
  return (
    <g>
      {readings.map(({ area, weight }, axis) => {
        const ticks = Math.round(weight * 100)
        const middle = axisDegrees(axis)
        const half = (ticks * DEGREES_A_TICK) / 2
        const mark = polar(middle, RADIUS + 17)
        return (
          <g key={area} className={`mark-${area}`}>
            <path className="rim" d={arc(middle - half, middle + half)} />
            <path className="rim-ticks" d={tickPath(ticks)} transform={turn(middle - half)} />
            <PlacedMark area={area} x={mark.x} y={mark.y} size={4.2} />
          </g>
        )
      })}
    </g>
  )
}

function arc(from: number, to: number): string {
  const [a, b] = [polar(from, INNER), polar(to, INNER)]
  return `M${a.x} ${a.y}A${INNER} ${INNER} 0 0 1 ${b.x} ${b.y}`
}

/** Ticks from the top clockwise. */
function tickPath(ticks: number): string {
  return Array.from({ length: ticks + 1 }, (_, i) => {
    const degrees = i * DEGREES_A_TICK
    const length = i % 5 === 0 ? 7.5 : 4.5
    return path([polar(degrees, INNER), polar(degrees, INNER + length)], false)
  }).join('')
}
