import { useEffect, useRef } from 'react'
import type { ActColours } from '#ui/accent.ts'

type Props = {
  readonly scheme: 'light' | 'dark'
  readonly colours: ActColours
  readonly words: string
}

/** A button in given colours on its scheme's plate; set by script, as no policy lets HTML do it. */
export function Swatch({ scheme, colours, words }: Props) {
  const element = useRef<HTMLSpanElement>(null)
  const { act, onAct } = colours
  useEffect(() => {
    element.current?.style.setProperty('--swatch', act)
    element.current?.style.setProperty('--on-swatch', onAct)
  }, [act, onAct])
  return (
    <span className={`swatch swatch-${scheme}`} ref={element} aria-hidden="true">
      <span>{words}</span>
    </span>
  )
}
