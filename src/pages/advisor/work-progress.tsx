import { useId } from 'react'
import { text } from '#messages/text.ts'
import type { Work } from './use-cohort.ts'

type Props = { readonly work: Work | null; readonly cancel: () => void }

/** What is being read and how far it is; a reading one has started can be cancelled. */
export function WorkProgress({ work, cancel }: Props) {
  const t = text('advisor').work
  const id = useId()
  if (!work) return null
  const { kind, done, total } = work
  return (
    <div className="work">
      <label htmlFor={id}>{t[kind]}</label>
      <progress id={id} {...(total > 0 ? { value: done, max: total } : {})} />
      <span className="quiet figures">{total > 0 && t.of(done, total)}</span>
      {kind === 'adding' && (
        <button type="button" className="button small" onClick={cancel}>
          {t.cancel}
        </button>
      )}
    </div>
  )
}
