import { text } from '#messages/text.ts'

type Props = { readonly kind: 'answers' | 'scores'; readonly code: string; readonly url: string }

/** On paper only: the code in groups, which the reader takes as one, and where it opens. */
export function PrintedCode({ kind, code, url }: Props) {
  const t = text('resultShare').printed
  return (
    <div className="print-only">
      <h3>{t.title}</h3>
      <p>{t[kind]}</p>
      <p className="printed-code figures">{code.match(/.{1,4}/g)?.join(' ')}</p>
      <p className="figures">{url}</p>
    </div>
  )
}
