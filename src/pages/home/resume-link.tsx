import { OUTLINES } from '#content/banks/outlines.ts'
import { AREAS } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { peekDraft } from '#session/peek-draft.ts'
import { findStorage } from '#session/local-storage.ts'

/** The way back into an attempt in progress; the fallback when the draft cannot be read. */
export function ResumeLink({ fallback }: { readonly fallback: string }) {
  const t = text('home')
  const draft = peekDraft(findStorage(), OUTLINES)
  if (!draft) return fallback
  const name = t.forms[draft.form.startsWith('full') ? 'full' : 'quick']
  const question = Math.min(draft.step - AREAS.length + 1, draft.items)
  return (
    <a href="quiz/">
      {question > 0 ? t.resume(name, question, draft.items) : t.resumeAtStart(name)}
    </a>
  )
}
