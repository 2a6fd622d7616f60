import { useEffect } from 'react'
import { PolarAngleAxis, PolarRadiusAxis, Radar, RadarChart, Tooltip } from 'recharts'
import { useParts } from '../use-parts.ts'
import { CornerLabels } from './corner-labels.tsx'
import type { DialProps } from './dial.tsx'
import { CENTRE, HEIGHT, RADIUS, WIDTH, type Point } from './geometry.ts'
import { Estimate, Ribbon, TargetRoute } from './layers.tsx'
import { Plate, RingLabels } from './plate.tsx'
import { drawnInterval, type Reading } from './reading.ts'
import { Rim } from './rim.tsx'
import './live-dial.css'

type ShapeProps = {
  readonly points?: readonly Point[]
  readonly baseLinePoints?: readonly Point[]
}
export type LiveDialProps = DialProps & {
  readonly describe: (reading: Reading) => string
  /** Told once all of it is drawn. */
  readonly onWhole: () => void
}

const PARTS = 6

/**
 * The dial as a recharts radar: its scales and pointer, our layers. Recharts draws a missing value
 * at the centre, that is as zero, so every shape is our own path, broken at unknown areas. It is
 * given its parts one by one: all at once they would hold a slow phone for a tenth of a second.
 */
export function LiveDial({ readings, unknown, describe, onWhole }: LiveDialProps) {
  const parts = useParts(PARTS)
  useEffect(() => {
    if (parts === PARTS) onWhole()
  }, [parts, onWhole])
  const data = readings.map((reading) => ({
    name: reading.name,
    target: reading.target,
    score: reading.isKnown ? reading.score : null,
    interval: reading.isKnown ? drawnInterval(reading.low, reading.high) : null,
  }))
  const known = (points: readonly Point[] | undefined) =>
    readings.map((reading, i) => (reading.isKnown ? (points?.[i] ?? null) : null))
  return (
    <div className="dial dial-live" aria-hidden="true">
      <RadarChart
        data={data}
        width={WIDTH}
        height={HEIGHT}
        cx={CENTRE.x}
        cy={CENTRE.y}
        outerRadius={RADIUS}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        {parts > 1 && (
          <>
            <PolarAngleAxis dataKey="name" tick={false} axisLine={false} />
            <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
          </>
        )}
        {parts > 5 && <Plate />}
        {parts > 2 && (
          <Radar
            dataKey="interval"
            isAnimationActive={false}
            shape={({ points, baseLinePoints }: ShapeProps) => (
              <Ribbon low={known(baseLinePoints)} high={known(points)} />
            )}
          />
        )}
        {parts > 3 && (
          <Radar
            dataKey="target"
            isAnimationActive={false}
            shape={({ points }: ShapeProps) => (
              // Ring values go above the sand, and recharts paints every radar above plain children.
              <g>
                <RingLabels />
                <TargetRoute points={points ?? []} />
              </g>
            )}
          />
        )}
        {parts > 4 && (
          <Radar
            dataKey="score"
            isAnimationActive={false}
            shape={({ points }: ShapeProps) => (
              <Estimate readings={readings} score={known(points)} isDrawn />
            )}
          />
        )}
        {parts > 5 && (
          <>
            <Rim readings={readings} />
            <CornerLabels readings={readings} unknown={unknown} />
            <Tooltip
              cursor={false}
              isAnimationActive={false}
              content={({ active, label }) => {
                const reading = readings.find(({ name }) => name === label)
                return active && reading ? (
                  <p className="dial-tip figures">{describe(reading)}</p>
                ) : null
              }}
            />
          </>
        )}
      </RadarChart>
    </div>
  )
}
