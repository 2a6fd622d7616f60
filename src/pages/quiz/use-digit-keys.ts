import { useState, type KeyboardEvent } from 'react'

const KEY = 'tpm-readiness.digit-keys'

/**
 * Digits pick inside the group that has focus, and nowhere else (WCAG 2.1.4); they can be switched
 * off for the visit.
 */
export function useDigitKeys() {
  const [isOn, setIsOn] = useState(readIsOn)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isOn || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key))
      return
    const { target } = event
    if (!(target instanceof HTMLInputElement)) return
    const group = [
      ...event.currentTarget.querySelectorAll<HTMLInputElement>(
        `input[type="${target.type}"][name="${target.name}"]`,
      ),
    ]
    const wanted = group[Number(event.key) - 1]
    if (!wanted) return
    event.preventDefault()
    wanted.focus()
    wanted.click()
  }
  const toggle = () => {
    setIsOn(!isOn)
    try {
      sessionStorage.setItem(KEY, isOn ? 'off' : 'on')
    } catch {
      // Without storage the choice holds for this step.
    }
  }
  return { isOn, toggle, onKeyDown }
}

function readIsOn(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}
