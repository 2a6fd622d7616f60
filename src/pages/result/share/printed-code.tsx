import { text } from '#messages/text.ts'
import { QrCode } from '#ui/qr-code.tsx'
import { groupCode } from './group-code.ts'

type Props = {
  readonly kind: 'answers' | 'scores' | 'advisor' | 'locked'
  readonly code: string
  readonly url: string
}

/** On paper only: the code in groups, which the reader takes as one, and where it opens. */
export function PrintedCode({ kind, code, url }: Props) {
  const t = text('resultShare').printed
  return (
    <div className="print-only">
      <h3>{t.title}</h3>
      <p>{t[kind]}</p>
      <p className="printed-code figures">{groupCode(code)}</p>
      <QrCode data={url} label={t.qr} tooLong="" />
      <p className="figures">{url}</p>
    </div>
  )
}
