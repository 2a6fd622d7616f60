import { useCallback, useEffect, useState } from 'react'
import { loadQuestions, type Questions } from '#content/banks/load-words.ts'
import { useAttempt } from './attempt.ts'

export type QuestionsState = {
  readonly questions: Questions | null
  readonly hasFailed: boolean
  readonly retry: () => void
}

/** The words of the form in progress, fetched while the self-ratings are answered. */
export function useQuestions(): QuestionsState {
  const form = useAttempt((state) => state.form)
  const bank = useAttempt((state) => state.bank)
  const [loaded, setLoaded] = useState<{ form: string; questions: Questions } | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    if (form === null) return
    let isCurrent = true
    setHasFailed(false)
    loadQuestions(bank, form).then(
      (questions) => isCurrent && setLoaded({ form, questions }),
      () => isCurrent && setHasFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [bank, form, tries])

  const retry = useCallback(() => setTries((count) => count + 1), [])
  return { questions: loaded?.form === form ? loaded.questions : null, hasFailed, retry }
}
