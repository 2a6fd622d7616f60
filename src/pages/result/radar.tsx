import { memo, useCallback, useEffect, useState, type ComponentType } from 'react'
import { text } from '#messages/text.ts'
import { Dial } from '#ui/dial/dial.tsx'
import type { LiveDialProps } from '#ui/dial/live-dial.tsx'
import { drawnInterval, type Reading } from '#ui/dial/reading.ts'
import { wholeScore } from '#ui/whole-points.ts'
import { Legend } from './legend.tsx'

type Props = {
  readonly readings: readonly Reading[]
  /** Whether there is time for the live dial. */
  readonly isLive: boolean
}

/** Drawn again only for readings that say something else: other hours are no other readings. */
export const Radar = memo(
  Drawing,
  (before, now) =>
    before.isLive === now.isLive &&
    JSON.stringify(before.readings) === JSON.stringify(now.readings),
)

/** The still dial paints at once; the live one takes its place when it is whole. */
function Drawing({ readings, isLive }: Props) {
  const unknown = text('result').notEnoughShort
  const Live = useLiveDial()
  const [isWhole, setIsWhole] = useState(false)
  const onWhole = useCallback(() => setIsWhole(true), [])
  return (
    <figure className="radar">
      {!isWhole && <Dial readings={readings} unknown={unknown} />}
      {isLive && Live && (
        <div hidden={!isWhole}>
          <Live readings={readings} unknown={unknown} describe={describe} onWhole={onWhole} />
        </div>
      )}
      <figcaption>
        <Legend hasUnknown={readings.some((reading) => !reading.isKnown)} />
      </figcaption>
    </figure>
  )
}

function describe(reading: Reading): string {
  const t = text('result')
  return reading.isKnown
    ? t.tip(
        reading.name,
        wholeScore(reading.score),
        t.range(...drawnInterval(reading.low, reading.high)),
        reading.target,
      )
    : `${reading.name}: ${t.notEnough}`
}

function useLiveDial(): ComponentType<LiveDialProps> | null {
  const [live, setLive] = useState<{ Dial: ComponentType<LiveDialProps> } | null>(null)
  useEffect(() => {
    let isHere = true
    import('#ui/dial/live-dial.tsx').then(
      ({ LiveDial }) => isHere && setLive({ Dial: LiveDial }),
      () => undefined, // The still dial says the same.
    )
    return () => {
      isHere = false
    }
  }, [])
  return live?.Dial ?? null
}
