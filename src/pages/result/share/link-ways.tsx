import { useId, useState } from 'react'
import { text } from '#messages/text.ts'
import { QrCode } from '#ui/qr-code.tsx'
import { emailDraft } from './email-draft.ts'
import { groupCode } from './group-code.ts'

/** Sixteen groups of four. */
const MOST_TYPED = 64

type Props = {
  /** Null while it is being locked. */
  readonly url: string | null
  /** The code of an open link; null for a locked one, which is too long to type. */
  readonly code: string | null
  readonly name: string
}

/** The link by e-mail, by camera, by hand. */
export function LinkWays({ url, code, name }: Props) {
  const t = text('resultShare').ways
  const id = useId()
  const [isQrShown, setIsQrShown] = useState(false)
  const typed = code !== null && code.length <= MOST_TYPED ? groupCode(code) : ''
  return (
    <div className="link-ways">
      <div className="row" role="group" aria-label={t.title}>
        {url === null ? (
          <button type="button" className="button small" disabled>
            {t.email}
          </button>
        ) : (
          <a
            className="button small"
            href={emailDraft({ url, typed, isLocked: code === null, name })}
          >
            {t.email}
          </a>
        )}
        <button
          type="button"
          className="button small"
          aria-expanded={isQrShown}
          aria-controls={id}
          onClick={() => setIsQrShown(!isQrShown)}
        >
          {isQrShown ? t.hideQr : t.showQr}
        </button>
      </div>
      <div id={id}>
        {isQrShown && url !== null && (
          <figure className="share-qr">
            <QrCode data={url} label={t.qr} tooLong={t.qrTooLong} />
            <figcaption className="note quiet">{t.qrNote}</figcaption>
          </figure>
        )}
      </div>
      {typed !== '' && (
        <div className="typed-code">
          <h3>{t.typed}</h3>
          <p className="figures">{typed}</p>
          <p className="note quiet">{t.typedNote}</p>
        </div>
      )}
    </div>
  )
}
