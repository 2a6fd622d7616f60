import type { Ref } from 'react'
import { Dial } from '#ui/dial/dial.tsx'
import type { Reading } from '#ui/dial/reading.ts'

export type PictureWords = {
  readonly head: string
  readonly band: string
  /** Empty where there is no readiness. */
  readonly likely: string
  readonly foot: string
}

type Props = {
  readonly ref: Ref<HTMLElement>
  readonly words: PictureWords
  readonly readings: readonly Reading[]
  readonly unknown: string
}

/** The picture people share, as the page shows it; `picturePng` draws the same. */
export function SharePicture({ ref, words, readings, unknown }: Props) {
  return (
    <figure className="share-picture" ref={ref}>
      <div className="strip" aria-hidden="true" />
      <div className="share-plate">
        <figcaption>
          <p className="quiet">{words.head}</p>
          <p className="share-band">{words.band}</p>
          {words.likely !== '' && <p className="figures">{words.likely}</p>}
          <p className="note quiet">{words.foot}</p>
        </figcaption>
        <Dial readings={readings} unknown={unknown} />
      </div>
    </figure>
  )
}
