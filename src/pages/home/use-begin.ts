import { useCallback, useEffect } from 'react'
import { useNavigate } from 'react-router-dom'
import { frameState, isFramed, onHostCommand } from '#embed/frame/frame-state.ts'

/** Begins a form: by a button here or, in a frame, by the host's word and with what it asked for. */
export function useBegin(): (form: string) => void {
  const navigate = useNavigate()
  const begin = useCallback(
    (form: string) => {
      const { role } = frameState().settings
      const query = new URLSearchParams({ form, ...(role === null ? {} : { role }) })
      // The host's Back is the host's: inside its page nothing is added to the history.
      void navigate(`/quiz/?${query}`, { replace: isFramed() })
    },
    [navigate],
  )
  useEffect(
    () =>
      onHostCommand((command) => {
        if (command === 'start') begin(frameState().settings.form === 'full' ? 'full' : 'quick')
      }),
    [begin],
  )
  return begin
}
