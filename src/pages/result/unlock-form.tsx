import { useId, useRef, useState, type FormEvent } from 'react'
import type { Unlocked } from '#code/locked.ts'
import { text } from '#messages/text.ts'

type Problem = (Unlocked & { readonly ok: false })['reason'] | 'not-loaded'

type Props = { readonly code: string; readonly open: (code: string) => void }

/** The passphrase of a locked code; a wrong one stays in the field, to be mended. */
export function UnlockForm({ code, open }: Props) {
  const t = text('resultShare').unlock
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isTrying, setIsTrying] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isTrying) return
    setIsTrying(true)
    setProblem(null)
    const unlocked = await tryPassphrase(code, passphrase)
    if (unlocked.ok) return open(unlocked.code)
    setIsTrying(false)
    setProblem(unlocked.reason)
    field.current?.focus()
  }
  return (
    <form className="no-result-form unlock" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{t.label}</label>
      <div className="unlock-row">
        <input
          id={id}
          ref={field}
          value={passphrase}
          required
          spellCheck={false}
          autoCapitalize="none"
          autoCorrect="off"
          autoComplete="off"
          aria-invalid={problem === 'wrong-passphrase'}
          aria-describedby={problem ? `${id}-problem` : `${id}-note`}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        <button className="button main" aria-disabled={isTrying}>
          {t.open}
        </button>
      </div>
      <p id={`${id}-note`} className="note quiet">
        {t.note}
      </p>
      <p className="unlock-status" role="status">
        {isTrying && t.working}
      </p>
      <div role="alert">
        {problem && (
          <p id={`${id}-problem`} className="notice">
            {t.problems[problem]}
          </p>
        )}
      </div>
    </form>
  )
}

async function tryPassphrase(
  code: string,
  passphrase: string,
): Promise<Unlocked | { readonly ok: false; readonly reason: 'not-loaded' }> {
  try {
    const { unlockCode } = await import('#code/locked.ts')
    return await unlockCode(code, passphrase)
  } catch {
    return { ok: false, reason: 'not-loaded' }
  }
}
