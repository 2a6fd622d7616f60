import { useId } from 'react'
import { text } from '#messages/text.ts'

type Props = {
  /** The band in words. */
  readonly band: string
  readonly isTold: boolean
  readonly change: (isTold: boolean) => void
}

/** Whether the address itself says the band, so that a posted link shows it; and to whom that is told. */
export function BandChoice({ band, isTold, change }: Props) {
  const t = text('resultShare').band
  const id = useId()
  return (
    <div className="contents">
      <label className="tick">
        <input
          type="checkbox"
          checked={isTold}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-note`}
          onChange={(event) => change(event.target.checked)}
        />
        <span>
          <strong id={`${id}-title`}>{t.choice}</strong>
          <span id={`${id}-note`} className="quiet">
            {t.note(band)}
          </span>
        </span>
      </label>
    </div>
  )
}
