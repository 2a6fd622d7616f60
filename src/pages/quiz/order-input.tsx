import { useRef, useState, type DragEvent } from 'react'
import type { OptionId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { ResponseInputProps } from './response-input-props.ts'

/** Steps moved by buttons that name them; dragging is an extra for who points. */
export function OrderInput({ order, options, pick, changePick }: ResponseInputProps) {
  const t = text('quizLater')
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<OptionId | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const steps = pick.order ?? order
  const isKept = pick.order !== null && !pick.isUnsure

  const move = (id: OptionId, to: number) => {
    if (to < 0 || to >= steps.length) return
    const rest = steps.filter((step) => step !== id)
    changePick({ ...pick, isUnsure: false, order: rest.toSpliced(to, 0, id) })
    setSaid(t.moved(options[id] ?? '', to + 1, steps.length))
  }
  const over = (event: DragEvent, to: number) => {
    event.preventDefault()
    if (dragged !== null && steps.indexOf(dragged) !== to) move(dragged, to)
  }
  return (
    <fieldset className="order" aria-describedby="stem">
      <legend className="ask">{text('quiz').ask.order}</legend>
      <ol className="order-list" ref={list}>
        {steps.map((id, place) => (
          <li
            key={id}
            className={id === dragged ? 'order-row dragged' : 'order-row'}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              setDragged(id)
            }}
            onDragOver={(event) => over(event, place)}
            onDrop={(event) => event.preventDefault()}
            onDragEnd={() => setDragged(null)}
          >
            <span className="order-place figures">{place + 1}</span>
            <span className="option-text">{options[id]}</span>
            <MoveButton
              label={t.moveUp(options[id] ?? '')}
              isUp
              isEnd={place === 0}
              move={() => move(id, place - 1)}
            />
            <MoveButton
              label={t.moveDown(options[id] ?? '')}
              isUp={false}
              isEnd={place === steps.length - 1}
              move={() => move(id, place + 1)}
            />
          </li>
        ))}
      </ol>
      <p className="step-said" role="status">
        {said}
      </p>
      {!isKept && (
        <button
          type="button"
          className="button small"
          onClick={() => {
            changePick({ ...pick, isUnsure: false, order: steps })
            setSaid(t.kept)
          }}
        >
          {t.keepOrder}
        </button>
      )}
    </fieldset>
  )
}

type MoveProps = {
  readonly label: string
  readonly isUp: boolean
  /** At its end already; the button stays focusable, so that focus is not lost on arrival. */
  readonly isEnd: boolean
  readonly move: () => void
}

function MoveButton({ label, isUp, isEnd, move }: MoveProps) {
  return (
    <button type="button" className="move" aria-label={label} aria-disabled={isEnd} onClick={move}>
      <svg width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
        <path
          d={isUp ? 'M1 9 7 2 13 9' : 'M1 1 7 8 13 1'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
        />
      </svg>
    </button>
  )
}
