import { useId } from 'react'
import { text } from '#messages/text.ts'
import { attempt, useAttempt } from './attempt.ts'
import './invite-words.css'

/** The sender's words, as plain text and as theirs; they go into the result only if one agrees. */
export function InviteWords({ words }: { readonly words: string }) {
  const t = text('invite').arrival
  const id = useId()
  const label = useAttempt((state) => state.label)
  return (
    <section className="wrap invite-words" aria-labelledby={`${id}title`}>
      <p id={`${id}title`}>
        {t.invited} <q>{words}</q>
      </p>
      <label className="tick">
        <input
          type="checkbox"
          checked={label === words}
          aria-labelledby={`${id}agree`}
          aria-describedby={`${id}note`}
          onChange={(event) => attempt.getState().agreeToLabel(event.target.checked ? words : null)}
        />
        <span>
          <span id={`${id}agree`}>{t.agree}</span>
          <span id={`${id}note`} className="note quiet">
            {t.agreeNote}
          </span>
        </span>
      </label>
    </section>
  )
}
