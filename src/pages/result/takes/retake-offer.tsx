import { SITE_ROLE } from '#content/provider-start.ts'
import type { Decoded } from '#code/decoded.ts'
import type { RoleId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { Take } from '#session/history.ts'
import { nextForm } from '#session/next-form.ts'
import { useRootPath } from '#ui/root-path.tsx'

type Props = {
  readonly decoded: Decoded & { readonly ok: true }
  readonly role: RoleId
  /** Kept takes, and this one among them or last. */
  readonly takes: readonly Take[]
  readonly isKept: boolean
}

/** The other letter of the same kind of form, and when it is worth taking. */
export function RetakeOffer({ decoded, role, takes, isKept }: Props) {
  const t = text('resultShare').takes
  const root = useRootPath()
  const { form } = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  const kind = form.startsWith('full') ? 'full' : 'quick'
  const next = nextForm(kind, takes)
  const nextName = text('result').forms[next] ?? next
  // The quiz picks the letter by what this browser keeps; where this take is not kept, it is told.
  const wanted = new URLSearchParams({ form: isKept ? kind : next })
  if (role !== SITE_ROLE) wanted.set('role', role)
  return (
    <div className="retake">
      <h3>{t.retake}</h3>
      <p>
        {next === form ? t.retakeAgainWhy : t.retakeWhy(nextName)} {t.retakeWhen}
      </p>
      <p>
        <a className="button" href={`${root}quiz/?${wanted}`}>
          {t.start(nextName)}
        </a>
      </p>
    </div>
  )
}
