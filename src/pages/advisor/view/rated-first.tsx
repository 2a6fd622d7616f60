import { useId } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { text } from '#messages/text.ts'
import { useShown } from '#ui/use-shown.ts'
import './view.css'

const HASH = '#rate-first'

/**
 * Whether results stay hidden until they are rated. It stands in the page's address, so that a
 * reload, which would show everything, does not.
 */
export function useRatedFirst(): readonly [boolean, (isOn: boolean) => void] {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const change = (isOn: boolean) =>
    void navigate({ hash: isOn ? HASH : '' }, { replace: true, preventScrollReset: true })
  return [hash === HASH, change]
}

type Props = { readonly isOn: boolean; readonly change: (isOn: boolean) => void }

export function RatedFirst({ isOn, change }: Props) {
  const t = text('advisorView')
  const id = useId()
  const [isShownOn, setShownOn] = useShown(isOn)
  return (
    <label className="tick rated-first">
      <input
        type="checkbox"
        checked={isShownOn}
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}note`}
        onChange={(event) => {
          setShownOn(event.target.checked)
          change(event.target.checked)
        }}
      />
      <span>
        <span id={`${id}name`}>{t.first}</span>
        <span id={`${id}note`} className="note quiet">
          {t.firstNote}
        </span>
      </span>
    </label>
  )
}
