import { useId } from 'react'
import type { AreaId } from '#engine/types.ts'
import { PlacedMark } from './area-mark.tsx'
import { drawnInterval } from './dial/reading.ts'

type Props = {
  /** The area's mark stands at the estimate; a diamond in ink without one. */
  readonly area?: AreaId
  readonly score: number
  readonly low: number
  readonly high: number
  readonly target?: number
}

/** Estimate, interval and target on a ruler of 0–100 with a tick a level; decorative beside its figures. */
export function IntervalBar({ area, score, low, high, target }: Props) {
  const stipple = useId()
  const [from, to] = drawnInterval(low, high)
  return (
    <svg className="bar" aria-hidden="true" focusable="false">
      <pattern
        id={stipple}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(30)"
      >
        <circle className="stipple" cx="1" cy="1" r="0.55" />
        <circle className="stipple" cx="3" cy="3" r="0.55" />
      </pattern>
      <rect className="tide" x={`${from}%`} y="6" width={`${to - from}%`} height="11" />
      <rect x={`${from}%`} y="6" width={`${to - from}%`} height="11" fill={`url(#${stipple})`} />
      <line className="cap" x1={`${from}%`} x2={`${from}%`} y1="5" y2="18" />
      <line className="cap" x1={`${to}%`} x2={`${to}%`} y1="5" y2="18" />
      <line className="scale" x1="0" x2="100%" y1="25" y2="25" />
      {[0, 20, 40, 60, 80, 100].map((tick) => (
        <line
          key={tick}
          className="scale"
          x1={`${tick}%`}
          x2={`${tick}%`}
          y1={tick === 100 ? 1 : 19}
          y2="25"
        />
      ))}
      {target !== undefined && (
        <line className="target" x1={`${target}%`} x2={`${target}%`} y1="0" y2="26" />
      )}
      <svg x={`${score}%`} y="11.5" overflow="visible">
        {area ? (
          <PlacedMark area={area} x={0} y={0} size={7} />
        ) : (
          <path className="mark-shape" d="M0-6.5 5 0 0 6.5-5 0Z" />
        )}
      </svg>
    </svg>
  )
}
