import { useEffect, useRef } from 'react'
import { text } from '#messages/text.ts'
import '#ui/sheet.css'

type Props = { readonly title: string; readonly forget: () => void; readonly keep: () => void }

export function ForgetDialog({ title, forget, keep }: Props) {
  const t = text('home').past.confirm
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      className="sheet"
      ref={dialog}
      aria-labelledby="forget-title"
      aria-describedby="forget-body"
      onClose={keep}
    >
      <h2 id="forget-title">{title}</h2>
      <p id="forget-body">{t.body}</p>
      <div className="row">
        <button type="button" className="button main" onClick={forget}>
          {t.yes}
        </button>
        <button type="button" className="button" autoFocus onClick={() => dialog.current?.close()}>
          {t.no}
        </button>
      </div>
    </dialog>
  )
}
