import type { AreaViews } from '#engine/read-views.ts'
import { PlacedMark } from '#ui/area-mark.tsx'
import { drawnInterval } from '#ui/dial/reading.ts'
import '#ui/bar.css'

type Props = { readonly views: AreaViews; readonly low: number; readonly high: number }

/** Three views on a ruler of 0–100 with a tick a level; decorative beside their figures. */
export function ViewsBar({ views: { area, answers, self, advisor }, low, high }: Props) {
  const [from, to] = drawnInterval(low, high)
  return (
    <svg className="bar" aria-hidden="true" focusable="false">
      {answers !== null && (
        <>
          <rect className="tide" x={`${from}%`} y="8" width={`${to - from}%`} height="9" />
          <line className="cap" x1={`${from}%`} x2={`${from}%`} y1="7" y2="18" />
          <line className="cap" x1={`${to}%`} x2={`${to}%`} y1="7" y2="18" />
        </>
      )}
      <line className="scale" x1="0" x2="100%" y1="25" y2="25" />
      {[0, 20, 40, 60, 80, 100].map((tick) => (
        <line key={tick} className="scale" x1={`${tick}%`} x2={`${tick}%`} y1="19" y2="25" />
      ))}
      {answers !== null && (
        <svg x={`${answers}%`} y="12.5" overflow="visible">
          <PlacedMark area={area} x={0} y={0} size={6.4} />
        </svg>
      )}
      {self !== null && (
        <svg x={`${self}%`} y="25" overflow="visible">
          <SelfSign />
        </svg>
      )}
      {advisor !== null && (
        <svg x={`${advisor}%`} y="6" overflow="visible">
          <path className="view-advisor" d="M0 0V19" />
          <AdvisorSign />
        </svg>
      )}
    </svg>
  )
}

/** Stands on the ruler. */
export function SelfSign() {
  return <circle className="view-self" r="4.6" />
}

/** Points down at the ruler from above. */
export function AdvisorSign() {
  return <path className="view-advisor" d="M0 0V7M0 1-6-7H6Z" />
}
