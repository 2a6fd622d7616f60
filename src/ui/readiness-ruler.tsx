import type { BandCuts } from '#engine/types.ts'
import { drawnInterval } from './dial/reading.ts'

type Props = {
  readonly readiness: { readonly score: number; readonly low: number; readonly high: number }
  readonly cuts: BandCuts
  /** Names of the three bands, lowest first. */
  readonly names: readonly [string, string, string]
}

/** Readiness on its bands: the bracket is the interval, the pointer the estimate. Decorative. */
export function ReadinessRuler({ readiness, cuts, names }: Props) {
  const { score } = readiness
  const [low, high] = drawnInterval(readiness.low, readiness.high)
  const start = low < 40 ? 0 : 40
  const at = (value: number) =>
    ((Math.min(100, Math.max(start, value)) - start) / (100 - start)) * 100
  const percent = (value: number) => `${at(value)}%`
  const span = (from: number, to: number) => `${at(to) - at(from)}%`
  const edges = [start, cuts.approaching, cuts.ready] as const
  const current = score >= cuts.ready ? 2 : score >= cuts.approaching ? 1 : 0
  const ticks = Array.from({ length: (100 - start) / 5 - 1 }, (_, i) => start + 5 * (i + 1))
  return (
    <svg className="ruler" aria-hidden="true" focusable="false">
      <rect
        className="ruler-building"
        x="0"
        y="14"
        width={span(start, cuts.approaching)}
        height="20"
      />
      <rect
        className="ruler-approaching"
        x={percent(cuts.approaching)}
        y="14"
        width={span(cuts.approaching, cuts.ready)}
        height="20"
      />
      <rect
        className="ruler-ready"
        x={percent(cuts.ready)}
        y="14"
        width={span(cuts.ready, 100)}
        height="20"
      />
      {ticks.map((tick) => (
        <line
          key={tick}
          className="ruler-tick"
          x1={percent(tick)}
          x2={percent(tick)}
          y1="29"
          y2="34"
        />
      ))}
      <line className="ruler-bracket" x1={percent(low)} x2={percent(high)} y1="2" y2="2" />
      <line className="ruler-bracket" x1={percent(low)} x2={percent(low)} y1="1" y2="9" />
      <line className="ruler-bracket" x1={percent(high)} x2={percent(high)} y1="1" y2="9" />
      <svg x={percent(score)} y="0" overflow="visible">
        <path className="ruler-pointer" d="M-7 1H7L0 12Z" />
        <line className="ruler-bracket" y1="8" y2="40" strokeWidth="3" />
      </svg>
      {edges.map((edge, i) => (
        <text key={edge} className={i === current ? 'ruler-now' : ''} x={percent(edge)} y="50">
          {edge}
          <tspan x={percent(edge)} dy="1.2em">
            {start > 0 || i === current ? names[i] : ''}
          </tspan>
        </text>
      ))}
    </svg>
  )
}
