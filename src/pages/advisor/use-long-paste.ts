import { useEffect, useRef, type RefObject } from 'react'

/** A text longer than this goes straight to reading: no field should have to lay it out. */
const LONG_TEXT = 20_000

/** Takes a long text before the field has it, whether pasted or put in by a tool. */
export function useLongPaste(
  field: RefObject<HTMLTextAreaElement | null>,
  addText: (text: string) => void,
): void {
  const latest = useRef(addText)
  latest.current = addText
  useEffect(() => {
    const element = field.current
    const take = (event: Event, text: string | null | undefined) => {
      if (!text || text.length < LONG_TEXT) return
      event.preventDefault()
      latest.current(text)
    }
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData?.getData('text/plain'))
    const beforeInput = (event: InputEvent) => take(event, event.data)
    element?.addEventListener('paste', paste)
    element?.addEventListener('beforeinput', beforeInput)
    return () => {
      element?.removeEventListener('paste', paste)
      element?.removeEventListener('beforeinput', beforeInput)
    }
  }, [field])
}
