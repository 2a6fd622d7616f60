import { useState, type FormEvent } from 'react'
import { AREAS, type AreaId, type Ratings } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import '#ui/round-tick.css'

type Props = {
  readonly given: Ratings
  /** Whether the rating is blind, in words. */
  readonly note: string
  /** False where nothing was rated. */
  readonly rate: (ratings: Ratings) => boolean
  readonly cancel: () => void
}

/** Five areas on the same anchored steps as the self-rating; any of them can be left out. */
export function RatingForm({ given, note, rate, cancel }: Props) {
  const t = text('advisorView')
  const [isEmpty, setIsEmpty] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const ratings = AREAS.map((area) => [area, Number(form.get(area))] as const)
    setIsEmpty(!rate(Object.fromEntries(ratings.filter(([, rating]) => rating > 0))))
  }
  return (
    <form className="rating-form" onSubmit={submit}>
      <p>{note}</p>
      {AREAS.map((area) => (
        <AreaRating key={area} area={area} given={given[area] ?? 0} />
      ))}
      <p role="alert">{isEmpty && t.nothing}</p>
      <div className="row">
        <button type="submit" className="button main">
          {t.save}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  )
}

function AreaRating({ area, given }: { readonly area: AreaId; readonly given: number }) {
  const t = text('advisorView')
  const steps = [...text('views').anchors[area], t.skip]
  return (
    <fieldset className="rating-area">
      <legend>
        <AreaMark area={area} /> {text('shell').areas[area]}
      </legend>
      {steps.map((step, i) => {
        const rating = (i + 1) % steps.length
        return (
          <label key={step} className="tick round">
            <input type="radio" name={area} value={rating} defaultChecked={rating === given} />
            <span className={rating === 0 ? 'quiet' : ''}>{step}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
