import type { AreaId } from '#engine/types.ts'
import './area-mark.css'

/** Outlines in a box of 2 × 2 round the origin; shape and hue of an area always go together. */
const SHAPES: Readonly<Record<AreaId, string>> = {
  technical: 'M-.82-.82H.82V.82H-.82Z',
  leadership: 'M0-1 1 .82H-1Z',
  'problem-solving': 'M0-1.08 1.08 0 0 1.08-1.08 0Z',
  'time-management': 'M-.92 0A.92.92 0 1 1 .92 0 .92.92 0 1 1-.92 0Z',
  communication: 'M-.34-1H.34V-.34H1V.34H.34V1H-.34V.34H-1V-.34H-.34Z',
}

/** An area's mark beside its name; decorative, the name carries the meaning. */
export function AreaMark({ area }: { readonly area: AreaId }) {
  return (
    <svg className={`mark mark-${area}`} viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true">
      <path d={SHAPES[area]} fill="currentColor" />
    </svg>
  )
}

type PlacedProps = {
  readonly area: AreaId
  readonly x: number
  readonly y: number
  readonly size: number
}

/** The same mark inside a drawing, with a halo of paper; `size` is half its width. */
export function PlacedMark({ area, x, y, size }: PlacedProps) {
  return (
    <g className={`mark-${area}`} transform={`translate(${x} ${y})`}>
      <path
        className="mark-shape"
        d={SHAPES[area]}
        transform={`scale(${size})`}
        vectorEffect="non-scaling-stroke"
      />
    </g>
  )
}
