import { scoreOf, intervalOf } from '#engine/scale.ts'
import { AREAS, type AreaEstimate, type Role } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { ReadTake } from '#session/read-take.ts'
import { CornerLabels } from '#ui/dial/corner-labels.tsx'
import { brokenPath, onAxis, type Point } from '#ui/dial/geometry.ts'
import { Estimate, Ribbon, TargetRoute } from '#ui/dial/layers.tsx'
import { DialFrame, Plate, RingLabels } from '#ui/dial/plate.tsx'
import { drawnInterval, type Reading } from '#ui/dial/reading.ts'
import { Rim } from '#ui/dial/rim.tsx'
import '#ui/dial/legend.css'

type Props = { readonly here: ReadTake; readonly other: ReadTake; readonly role: Role }

/** Two takes over one another, this one with its interval; the tables beside say the same. */
export function TakesDial({ here, other, role }: Props) {
  const t = text('resultShare').takes.dial
  const readings = here.areas.map((estimate) =>
    readingOf(estimate, role, here.bank.model.inflation),
  )
  const lineOf = (value: (reading: Reading & { isKnown: true }) => number) =>
    readings.map((reading, axis) => (reading.isKnown ? onAxis(axis, value(reading)) : null))
  const low = lineOf((reading) => drawnInterval(reading.low, reading.high)[0])
  const high = lineOf((reading) => drawnInterval(reading.low, reading.high)[1])
  const before = AREAS.map((id, axis): Point | null => {
    const estimate = other.areas.find(({ area }) => area === id)
    return estimate?.enough ? onAxis(axis, scoreOf(estimate.theta)) : null
  })
  return (
    <figure className="takes-dial">
      <div className="dial">
        <DialFrame>
          <Plate />
          <Ribbon low={low} high={high} />
          <RingLabels />
          <TargetRoute points={AREAS.map((area, axis) => onAxis(axis, role.targets[area]))} />
          <path className="other-take-halo" d={brokenPath(before)} />
          <path className="other-take" d={brokenPath(before)} />
          <Estimate readings={readings} score={lineOf((reading) => reading.score)} />
          <Rim readings={readings} />
          <CornerLabels readings={readings} unknown={text('result').notEnoughShort} />
        </DialFrame>
      </div>
      <figcaption>
        <ul className="legend">
          <li>
            <LineSign className="estimate-sign" /> {t.here}
          </li>
          <li>
            <LineSign className="other-take" /> {t.other}
          </li>
          <li>
            <LineSign className="target-sign" /> {text('result').legend.target}
          </li>
        </ul>
      </figcaption>
    </figure>
  )
}

function LineSign({ className }: { readonly className: string }) {
  return (
    <svg width="36" height="10" viewBox="0 0 36 10" aria-hidden="true">
      <path className={className} d="M1 5H35" />
    </svg>
  )
}

function readingOf(estimate: AreaEstimate, role: Role, inflation: number): Reading {
  const { area, theta, enough } = estimate
  const base = {
    area,
    name: text('shell').areas[area],
    target: role.targets[area],
    weight: role.weights[area],
  }
  if (!enough) return { ...base, isKnown: false }
  return { ...base, isKnown: true, score: scoreOf(theta), ...intervalOf(estimate, inflation) }
}
