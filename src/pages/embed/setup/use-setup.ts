import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { readSetup, writeSetup } from './setup-address.ts'
import { FIRST_SETUP, type Setup } from './setup.ts'

/** Browsers stop a page that writes its address at every keystroke. */
const QUIET_MS = 300

/** The setup, read once from the address, which follows it from then on. */
export function useSetup(): readonly [Setup, (part: Partial<Setup>) => void] {
  const { search } = useLocation()
  const navigate = useNavigate()
  const [setup, setSetup] = useState(FIRST_SETUP)
  const isRead = useRef(false)
  useEffect(() => {
    if (isRead.current) return
    isRead.current = true
    setSetup(readSetup(search))
  }, [search])

  const written = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(written.current), [])
  const change = (part: Partial<Setup>) => {
    const next = { ...setup, ...part }
    setSetup(next)
    clearTimeout(written.current)
    written.current = setTimeout(() => {
      void navigate({ search: writeSetup(next) }, { replace: true, preventScrollReset: true })
    }, QUIET_MS)
  }
  return [setup, change]
}
