import { useId, useState } from 'react'
import { roleWords } from '#content/en/roles.ts'
import { ROLES } from '#content/roles.ts'
import type { RoleId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { LinkField } from '#ui/link-field.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { useRootPath } from '#ui/root-path.tsx'
import { Choice } from '../table/table-filters.tsx'
import { inviteLink, type InviteForm as FormKind } from './invite-link.ts'
import './invite.css'

const MOST_CHARACTERS = 40
const FORMS = ['quick', 'full'] as const

/** Makes a link that brings learners to the right form, with the advisor's words for it. */
export function InviteForm({ role: first }: { readonly role: RoleId }) {
  const t = text('invite').make
  const id = useId()
  const root = useRootPath()
  const [form, setForm] = useState<FormKind>('full')
  const [chosen, setRole] = useState<RoleId | null>(null)
  const [label, setLabel] = useState('')
  const [isQrShown, setIsQrShown] = useState(false)
  const role = chosen ?? first
  const page = new URL(`${root}quiz/`, location.href).href
  const url = inviteLink(page, { form, role, label })
  return (
    <details className="invite no-print">
      <summary>{t.title}</summary>
      <div className="invite-form">
        <div className="desk-scope">
          <Choice
            label={t.form}
            value={form}
            choose={(value) => setForm(FORMS.find((kind) => kind === value) ?? 'full')}
          >
            {FORMS.map((kind) => (
              <option key={kind} value={kind}>
                {t.forms[kind]}
              </option>
            ))}
          </Choice>
          <Choice label={t.role} value={role} choose={setRole}>
            {ROLES.map((other) => (
              <option key={other.id} value={other.id}>
                {roleWords[other.id]?.label ?? other.id}
              </option>
            ))}
          </Choice>
        </div>
        <p className="field">
          <label htmlFor={`${id}label`}>{t.label}</label>
          <input
            id={`${id}label`}
            value={label}
            autoComplete="off"
            aria-describedby={`${id}note`}
            onChange={(event) =>
              setLabel([...event.target.value].slice(0, MOST_CHARACTERS).join(''))
            }
          />
        </p>
        <p id={`${id}note`} className="note quiet">
          {t.labelNote}
        </p>
        <LinkField label={t.link} url={url} />
        <p>
          <button
            type="button"
            className="button small"
            aria-expanded={isQrShown}
            onClick={() => setIsQrShown(!isQrShown)}
          >
            {isQrShown ? t.hideQr : t.showQr}
          </button>
        </p>
        {isQrShown && <QrCode data={url} label={t.qr} tooLong={t.qrTooLong} />}
      </div>
    </details>
  )
}
