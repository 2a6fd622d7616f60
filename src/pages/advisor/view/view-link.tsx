import { useEffect, useRef } from 'react'
import { text } from '#messages/text.ts'
import { LinkField } from '#ui/link-field.tsx'
import { useRootPath } from '#ui/root-path.tsx'

type Props = {
  readonly view: string
  readonly change: () => void
  readonly close: () => void
}

/** The link to the three views: to open, and to send back. */
export function ViewLink({ view, change, close }: Props) {
  const t = text('advisorView')
  const root = useRootPath()
  const open = useRef<HTMLAnchorElement>(null)
  const { href } = new URL(`${root}result/#${view}`, location.href)
  // The form that had the focus is gone.
  useEffect(() => open.current?.focus(), [])
  return (
    <div className="rating-form">
      <p>{t.done}</p>
      <p>
        <a ref={open} className="button main" href={href} target="_blank" rel="noopener noreferrer">
          {t.open}
          <span className="hidden">{text('advisorTable').newTab}</span>
        </a>
      </p>
      <LinkField label={t.link} url={href} />
      <p className="note quiet">{t.contains}</p>
      <div className="row">
        <button type="button" className="button small" onClick={change}>
          {t.change}
        </button>
        <button type="button" className="button small" onClick={close}>
          {t.close}
        </button>
      </div>
    </div>
  )
}
