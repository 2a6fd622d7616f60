import { BAND_CUTS } from '#content/roles.ts'
import { drawnInterval } from '#ui/dial/reading.ts'
import '#ui/bar.css'

type Props = { readonly score: number; readonly low: number; readonly high: number }

/** Readiness, its interval and where 'ready' begins; light, since a table draws dozens. */
export function ReadinessBar({ score, low, high }: Props) {
  const [from, to] = drawnInterval(low, high)
  return (
    <svg className="bar readiness-bar" aria-hidden="true" focusable="false">
      <rect className="tide" x={`${from}%`} y="4" width={`${to - from}%`} height="9" />
      <line className="cap" x1={`${from}%`} x2={`${from}%`} y1="3" y2="14" />
      <line className="cap" x1={`${to}%`} x2={`${to}%`} y1="3" y2="14" />
      <line className="scale" x1="0" x2="100%" y1="19.5" y2="19.5" />
      {[0, 20, 40, 60, 80, 100].map((tick) => (
        <line key={tick} className="scale" x1={`${tick}%`} x2={`${tick}%`} y1="15" y2="20" />
      ))}
      <line
        className="target"
        x1={`${BAND_CUTS.ready}%`}
        x2={`${BAND_CUTS.ready}%`}
        y1="0"
        y2="20"
      />
      <svg x={`${score}%`} y="8.5" overflow="visible">
        <path className="mark-shape" d="M0-5.5 4.5 0 0 5.5-4.5 0Z" />
      </svg>
    </svg>
  )
}
