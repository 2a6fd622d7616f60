import { CornerLabels } from './corner-labels.tsx'
import { onAxis } from './geometry.ts'
import { Estimate, Ribbon, TargetRoute } from './layers.tsx'
import { DialFrame, Plate, RingLabels } from './plate.tsx'
import { drawnInterval, type Reading } from './reading.ts'
import { Rim } from './rim.tsx'

export type DialProps = {
  readonly readings: readonly Reading[]
  /** What stands in place of a score without enough evidence. */
  readonly unknown: string
}

/** The dial as plain SVG: for first paint, for the picture people share, and for print. */
export function Dial({ readings, unknown }: DialProps) {
  const line = (value: (reading: Reading & { isKnown: true }) => number) =>
    readings.map((reading, axis) => (reading.isKnown ? onAxis(axis, value(reading)) : null))
  const low = line((reading) => drawnInterval(reading.low, reading.high)[0])
  const high = line((reading) => drawnInterval(reading.low, reading.high)[1])
  return (
    <div className="dial">
      <DialFrame>
        <Plate />
        <Ribbon low={low} high={high} />
        <RingLabels />
        <TargetRoute points={readings.map((reading, axis) => onAxis(axis, reading.target))} />
        <Estimate readings={readings} score={line((reading) => reading.score)} />
        <Rim readings={readings} />
        <CornerLabels readings={readings} unknown={unknown} />
      </DialFrame>
    </div>
  )
}
