import { useEffect, useState, type ComponentType } from 'react'
import { text } from '#messages/text.ts'
import { Dial } from '#ui/dial/dial.tsx'
import type { LiveDialProps } from '#ui/dial/live-dial.tsx'
import { drawnInterval, type Reading } from '#ui/dial/reading.ts'
import { wholeScore } from '#ui/whole-points.ts'
import { Legend } from './legend.tsx'

/** The still dial paints at once; the live one takes its place when its chunk is here. */
export function Radar({ readings }: { readonly readings: readonly Reading[] }) {
  const unknown = text('result').notEnoughShort
  const Live = useLiveDial()
  return (
    <figure className="radar">
      {Live ? (
        <Live readings={readings} unknown={unknown} describe={describe} />
      ) : (
        <Dial readings={readings} unknown={unknown} />
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
