import { useEffect, useState } from 'react'
import { addToHistory, readHistory, type History } from '#session/history.ts'
import { findStorage } from '#session/local-storage.ts'

/** What became of keeping a result. */
export type Kept = ReturnType<typeof addToHistory>

type KeptTakes = {
  /** Null until storage was asked, after the first render. */
  readonly history: History | null
  readonly keep: (code: string) => Kept
}

export function useKeptTakes(): KeptTakes {
  const [history, setHistory] = useState<History | null>(null)
  useEffect(() => setHistory(readHistory(findStorage())), [])
  const keep = (code: string) => {
    const kept = addToHistory(findStorage(), { code, savedAt: today() })
    setHistory(readHistory(findStorage()))
    return kept
  }
  return { history, keep }
}

/** The calendar day here, YYYY-MM-DD. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
