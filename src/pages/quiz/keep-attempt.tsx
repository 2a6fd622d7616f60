import { OUTLINES } from '#content/banks/outlines.ts'
import { encodeAttempt } from '#code/encode.ts'
import { isFramed } from '#embed/frame/frame-state.ts'
import { tellHost } from '#embed/frame/host-line.ts'
import { text } from '#messages/text.ts'
import { LinkField } from '#ui/link-field.tsx'
import { useAttempt } from './attempt.ts'
import { writeCarried } from './carried-code.ts'
import { kindOf } from './form-kind.ts'
import '#ui/fold.css'

/** Where nothing is saved the attempt is its link: to keep, and out of a frame to go on with. */
export function KeepAttempt() {
  const t = text('quizLater').keep
  const state = useAttempt((attempt) => attempt)
  const encoded = encodeAttempt(state.toAttempt(), OUTLINES)
  const isBegun = Object.keys({ ...state.responses, ...state.selfRatings }).length > 0
  if (!encoded.ok || !isBegun) return null
  const url = addressOf(kindOf(state.form), encoded.code)
  const tell = (method: 'continue' | 'copy' | 'sheet') => tellHost({ type: 'share', method })
  return (
    <div className="wrap">
      <details className="fold">
        <summary>{t.title}</summary>
        <div className="inside">
          <p className="note quiet">{t.note}</p>
          {isFramed() && (
            <p>
              <a
                className="button"
                href={url}
                target="_blank"
                rel="noopener noreferrer"
                onClick={() => tell('continue')}
              >
                {t.continue}
              </a>
            </p>
          )}
          <LinkField label={t.link} url={url} onShared={tell} />
        </div>
      </details>
    </div>
  )
}

/** This page, less what a host asked for, with the role that the result will be read against. */
function addressOf(form: string, code: string): string {
  const here = new URL(location.href)
  const role = here.searchParams.get('role')
  here.search = `${new URLSearchParams({ form, ...(role === null ? {} : { role }) })}`
  here.hash = writeCarried(code)
  return here.href
}
