import { PlacedMark } from '../area-mark.tsx'
import { arcPath, axisDegrees, polar, RADIUS } from './geometry.ts'
import type { Reading } from './reading.ts'

const INNER = RADIUS + 4
const DEGREES_A_TICK = 2.35
const TICK_WIDTH = 1.1
/** Lengths of every tick and of every fifth. */
const TICKS = [
  { each: 1, length: 4.5 },
  { each: 5, length: 7.5 },
] as const

/** One tick is one per cent of the role's weight, every fifth longer; the area's mark outside. */
export function Rim({ readings }: { readonly readings: readonly Reading[] }) {
  return (
    <g>
      {readings.map(({ area, weight }, axis) => {
        const middle = axisDegrees(axis)
        const half = (Math.round(weight * 100) * DEGREES_A_TICK) / 2
        const mark = polar(middle, RADIUS + 17)
        return (
          <g key={area} className={`mark-${area}`}>
            <path className="rim" d={arcPath(middle - half, middle + half, INNER)} />
            {TICKS.map(({ each, length }) => (
              <path
                key={each}
                className="rim-ticks"
                {...ticksFrom(middle - half, middle + half, each, length)}
              />
            ))}
            <PlacedMark area={area} x={mark.x} y={mark.y} size={4.2} />
          </g>
        )
      })}
    </g>
  )
}

/** Ticks are the dashes of an arc as broad as they are long, the first in the middle of its dash. */
function ticksFrom(from: number, to: number, each: number, length: number) {
  const radius = INNER + length / 2
  const unitsADegree = (radius * Math.PI) / 180
  const lead = TICK_WIDTH / 2 / unitsADegree
  const gap = each * DEGREES_A_TICK * unitsADegree - TICK_WIDTH
  return {
    d: arcPath(from - lead, to + lead, radius),
    strokeWidth: length,
    strokeDasharray: `${TICK_WIDTH} ${Math.round(gap * 1000) / 1000}`,
  }
}
