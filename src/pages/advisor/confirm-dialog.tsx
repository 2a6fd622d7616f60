import { useEffect, useId, useRef } from 'react'
import { text } from '#messages/text.ts'
import '#ui/sheet.css'

type Props = { readonly title: string; readonly confirm: () => void; readonly close: () => void }

export function ConfirmDialog({ title, confirm, close }: Props) {
  const t = text('advisor').confirm
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      className="sheet"
      ref={dialog}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}body`}
      onClose={close}
    >
      <h2 id={`${id}title`}>{title}</h2>
      <p id={`${id}body`}>{t.body}</p>
      <div className="row">
        <button type="button" className="button main" onClick={confirm}>
          {t.yes}
        </button>
        <button type="button" className="button" autoFocus onClick={() => dialog.current?.close()}>
          {t.no}
        </button>
      </div>
    </dialog>
  )
}
