import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { AREAS } from '#engine/types.ts'
import { Dial } from '#ui/dial/dial.tsx'
import type { Reading } from '#ui/dial/reading.ts'
import { SmallDial } from './small-dial.tsx'
import { PlainRecharts } from './plain-recharts.tsx'

const KINDS: Readonly<Record<string, ComponentType<{ readonly readings: readonly Reading[] }>>> = {
  dial: ({ readings }) => <Dial readings={readings} unknown="?" />,
  recharts: PlainRecharts,
  small: SmallDial,
}

/** Frames without a change after which a drawing counts as settled. */
const STILL_FRAMES = 10

/**
 * Milliseconds from nothing to the last change of the page and its layout, for `count` radars of
 * a kind: recharts needs several passes until it stands.
 */
async function mountRadars(kind: string, count: number): Promise<number> {
  const Radar = KINDS[kind]
  const place = document.getElementById('app')
  if (!Radar || !place) throw new RangeError(`no radar of kind ${kind}`)
  const root = createRoot(place)
  let last = 0
  const watch = new MutationObserver(() => {
    place.getBoundingClientRect()
    last = performance.now()
  })
  watch.observe(place, { subtree: true, childList: true, attributes: true })
  const start = performance.now()
  flushSync(() =>
    root.render(
      Array.from({ length: count }, (_, i) => <Radar key={i} readings={readingsOf(i)} />),
    ),
  )
  for (let still = 0, seen = last; still < STILL_FRAMES; still += 1) {
    await new Promise(requestAnimationFrame)
    if (seen !== last) still = 0
    seen = last
  }
  watch.disconnect()
  root.unmount()
  return last - start
}

function readingsOf(person: number): readonly Reading[] {
  return AREAS.map((area, axis) => {
    const score = 20 + ((13 * person + 17 * axis) % 60)
    return {
      area,
      name: area,
      target: 60,
      weight: 0.2,
      isKnown: true,
      score,
      low: score - 12,
      high: score + 12,
    }
  })
}

Object.assign(window, { mountRadars })
