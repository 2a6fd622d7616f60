import { useEffect, useId, useRef, useState } from 'react'
import { text } from '#messages/text.ts'
import type { CohortRow } from '#session/cohort.ts'
import { viewOf, type Learner } from '../learner.ts'
import { nameOf } from '../table/sort-rows.ts'
import { makeView, ratingsIn } from './make-view.ts'
import { RatingForm } from './rating-form.tsx'
import { ViewLink } from './view-link.tsx'
import '#ui/sheet.css'
import './view.css'

type Props = {
  readonly learner: Learner
  /** Whether what was measured is out of sight until the rating is there. */
  readonly isHidden: boolean
  readonly save: (row: CohortRow) => void
  readonly close: () => void
}

/** The advisor's own view of a person: first the rating, then the link that sets all views side by side. */
export function ViewDialog({ learner, isHidden, save, close }: Props) {
  const t = text('advisorView')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [view, setView] = useState(viewOf(learner))
  const [isRating, setIsRating] = useState(view === undefined)
  const [wasHidden] = useState(isHidden)
  useEffect(() => dialog.current?.showModal(), [])
  const name = nameOf(learner, text('advisorTable').unnamed)
  const rate = (ratings: Parameters<typeof makeView>[1]) => {
    const made = makeView(learner, ratings, today())
    if (made === null) return false
    const { code, addedAt, note, tags } = learner
    save({
      code,
      addedAt,
      view: made,
      ...(note === undefined ? {} : { note }),
      ...(tags === undefined ? {} : { tags }),
    })
    setView(made)
    setIsRating(false)
    return true
  }
  return (
    <dialog
      className="sheet view-dialog"
      ref={dialog}
      aria-labelledby={`${id}title`}
      onClose={close}
    >
      <h2 id={`${id}title`} tabIndex={-1}>
        {t.title(name)}
      </h2>
      {isRating || view === undefined ? (
        <RatingForm
          given={view === undefined ? {} : ratingsIn(view)}
          note={wasHidden ? t.blind : t.seen}
          rate={rate}
          cancel={() => dialog.current?.close()}
        />
      ) : (
        <ViewLink
          view={view}
          change={() => setIsRating(true)}
          close={() => dialog.current?.close()}
        />
      )}
    </dialog>
  )
}

/** The calendar day here, YYYY-MM-DD. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
