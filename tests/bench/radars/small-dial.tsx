import { brokenPath, onAxis } from '#ui/dial/geometry.ts'
import { TargetRoute } from '#ui/dial/layers.tsx'
import { DialFrame, Plate } from '#ui/dial/plate.tsx'
import type { Reading } from '#ui/dial/reading.ts'

/** Plate, target and one line, as the advisor's overlay draws each learner. */
export function SmallDial({ readings }: { readonly readings: readonly Reading[] }) {
  const scores = readings.map((reading, axis) =>
    reading.isKnown ? onAxis(axis, reading.score) : null,
  )
  return (
    <DialFrame>
      <Plate />
      <TargetRoute points={readings.map((reading, axis) => onAxis(axis, reading.target))} />
      <path className="overlay-line" d={brokenPath(scores)} />
    </DialFrame>
  )
}
