import { useEffect, useId, useRef, type FormEvent } from 'react'
import type { CohortRow } from '#session/cohort.ts'
import { text } from '#messages/text.ts'
import { cleanNote, readTags, type Learner } from '../learner.ts'
import { nameOf } from './sort-rows.ts'
import '#ui/sheet.css'

type Props = {
  readonly learner: Learner
  readonly save: (row: CohortRow) => void
  readonly remove: (learner: Learner) => void
  readonly close: () => void
}

/** Note and tags of one result, and the way to delete it. */
export function NoteDialog({ learner, save, remove, close }: Props) {
  const t = text('advisorTable')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const note = cleanNote(textOf(form.get('note')))
    const tags = readTags(textOf(form.get('tags')))
    const { code, addedAt, view } = learner
    save({
      code,
      addedAt,
      ...(note ? { note } : {}),
      ...(tags.length > 0 ? { tags } : {}),
      ...(view === undefined ? {} : { view }),
    })
    dialog.current?.close()
  }
  return (
    <dialog className="sheet" ref={dialog} aria-labelledby={`${id}title`} onClose={close}>
      <h2 id={`${id}title`}>{t.editNote(nameOf(learner, t.unnamed))}</h2>
      <form className="note-form" onSubmit={submit}>
        <label htmlFor={`${id}note`}>{t.noteLabel}</label>
        <textarea
          id={`${id}note`}
          name="note"
          rows={4}
          defaultValue={learner.note ?? ''}
          autoFocus
        />
        <label htmlFor={`${id}tags`}>{t.tagsLabel}</label>
        <input
          id={`${id}tags`}
          name="tags"
          aria-describedby={`${id}hint`}
          defaultValue={(learner.tags ?? []).join(', ')}
        />
        <p id={`${id}hint`} className="note quiet">
          {t.tagsHint}
        </p>
        <div className="row">
          <button type="submit" className="button main">
            {t.noteSave}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t.noteCancel}
          </button>
          <button
            type="button"
            className="button small"
            onClick={() => {
              dialog.current?.close()
              remove(learner)
            }}
          >
            {t.deleteOne}
          </button>
        </div>
      </form>
    </dialog>
  )
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : ''
}
