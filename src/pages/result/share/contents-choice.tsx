import { useId, useState } from 'react'
import type { Decoded } from '#code/decoded.ts'
import { text } from '#messages/text.ts'
import type { LinkContents } from './share-code.ts'
import '#ui/round-tick.css'

const MOST_CHARACTERS = 40

type Props = {
  readonly decoded: Decoded & { readonly ok: true }
  readonly contents: LinkContents
  readonly change: (contents: LinkContents) => void
}

/** What the link will carry, in plain words; the name only if it is asked for. */
export function ContentsChoice({ decoded, contents, change }: Props) {
  const t = text('resultShare').contents
  const [isNamed, setIsNamed] = useState(false)
  const id = useId()
  const head = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  const [name, setName] = useState(head.name ?? '')
  const rename = (next: string, isUsed: boolean) => {
    const short = [...next].slice(0, MOST_CHARACTERS).join('')
    setName(short)
    setIsNamed(isUsed)
    change({ ...contents, name: isUsed ? short : '' })
  }
  const most =
    decoded.kind === 'advisor'
      ? ({ kind: 'advisor', title: t.advisor, note: t.advisorNote } as const)
      : ({
          kind: 'answers',
          title: t.answers,
          note: head.careless ? `${t.answersNote} ${t.careless}` : t.answersNote,
        } as const)
  const kinds = [most, { kind: 'scores', title: t.scores, note: t.scoresNote } as const]
  return (
    <fieldset className="contents">
      <legend>{t.title}</legend>
      {decoded.kind === 'scores' ? (
        <p>{t.onlyScores}</p>
      ) : (
        kinds.map(({ kind, title, note }) => (
          <label key={kind} className="tick round">
            <input
              type="radio"
              name={id}
              checked={contents.kind === kind}
              onChange={() => change({ ...contents, kind })}
              aria-describedby={`${id}-${kind}`}
              aria-labelledby={`${id}-${kind}-title`}
            />
            <span>
              <strong id={`${id}-${kind}-title`}>{title}</strong>
              <span id={`${id}-${kind}`} className="quiet">
                {note}
              </span>
            </span>
          </label>
        ))
      )}
      {head.label !== undefined && (
        <label className="tick">
          <input
            type="checkbox"
            checked={contents.label !== ''}
            onChange={(event) =>
              change({ ...contents, label: event.target.checked ? (head.label ?? '') : '' })
            }
          />
          <span>
            {t.isLabelled} <q>{head.label}</q>
          </span>
        </label>
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={isNamed}
          onChange={(event) => rename(name, event.target.checked)}
        />
        {t.isNamed}
      </label>
      {isNamed && (
        <p className="field contents-name">
          <label htmlFor={`${id}-name`}>{t.name}</label>
          <input
            id={`${id}-name`}
            value={name}
            autoComplete="name"
            aria-describedby={`${id}-name-note`}
            onChange={(event) => rename(event.target.value, true)}
          />
          <span id={`${id}-name-note`} className="note quiet">
            {t.nameNote}
          </span>
        </p>
      )}
    </fieldset>
  )
}
