import { useId, useRef, useState, type FormEvent } from 'react'
import { text } from '#messages/text.ts'
import { AddOutcome } from './add-outcome.tsx'
import { readFiles } from './read-files.ts'
import type { CohortDesk } from './use-cohort.ts'
import { useDrop } from './use-drop.ts'
import { useLongPaste } from './use-long-paste.ts'
import { WorkProgress } from './work-progress.tsx'

type Props = {
  readonly cohort: CohortDesk
  /** Null while there is nothing to save or print. */
  readonly save: (() => void) | null
}

export function AddResults({ cohort, save }: Props) {
  const t = text('advisor').add
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')

  const addText = (given: string) => {
    setProblem('')
    void cohort.add([{ text: given }])
  }
  const addFiles = async (chosen: readonly File[]) => {
    const { sources, unread } = await readFiles(chosen)
    setProblem(unread.map(t.unreadableFile).join(' '))
    if (sources.length > 0) await cohort.add(sources)
  }
  const isDropping = useDrop({ addText, addFiles: (dropped) => void addFiles(dropped) })

  useLongPaste(field, addText)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = field.current?.value ?? ''
    if (given.trim() === '') {
      // A long paste is being read already, or was.
      if (!cohort.work && !cohort.report) setProblem(t.nothing)
      field.current?.focus()
      return
    }
    addText(given)
    if (field.current) field.current.value = ''
  }
  return (
    <form className="add-results no-print" onSubmit={submit}>
      <label htmlFor={id}>{t.label}</label>
      <textarea
        id={id}
        ref={field}
        className={isDropping ? 'is-dropping' : ''}
        rows={3}
        placeholder={isDropping ? t.dropHere : t.placeholder}
        aria-describedby={`${id}hint`}
        autoComplete="off"
        spellCheck={false}
      />
      <p id={`${id}hint`} className="note quiet">
        {t.hint}
      </p>
      <div className="row">
        <button type="submit" className="button small main">
          {t.add}
        </button>
        <button type="button" className="button small" onClick={() => files.current?.click()}>
          {t.open}
        </button>
        <input
          ref={files}
          type="file"
          hidden
          multiple
          aria-label={t.open}
          accept=".txt,.csv,.tsv,.json,.ndjson,.jsonl,text/*,application/json"
          onChange={(event) => {
            void addFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
        {save && (
          <>
            <button type="button" className="button small" onClick={save}>
              {t.save}
            </button>
            <button type="button" className="button small" onClick={() => window.print()}>
              {t.print}
            </button>
          </>
        )}
      </div>
      <WorkProgress work={cohort.work} cancel={cohort.cancel} />
      <div role="status">
        {problem !== '' && <p>{problem}</p>}
        {cohort.report && <AddOutcome report={cohort.report} />}
      </div>
    </form>
  )
}
