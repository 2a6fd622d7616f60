import { useCallback, useEffect, useState } from 'react'
import {
  loadQuestions,
  loadRationales,
  type Questions,
  type Rationales,
} from '#content/banks/load-words.ts'
import type { FormId } from '#engine/types.ts'

export type ItemWords = { readonly questions: Questions; readonly rationales: Rationales }

export type ItemWordsState = {
  readonly words: ItemWords | null
  readonly hasFailed: boolean
  readonly retry: () => void
}

/** Stems, options and reasons of a form, fetched when the component that needs them is mounted. */
export function useItemWords(bank: string, form: FormId): ItemWordsState {
  const [words, setWords] = useState<ItemWords | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    let isCurrent = true
    setHasFailed(false)
    Promise.all([loadQuestions(bank, form), loadRationales(bank)]).then(
      ([questions, rationales]) => isCurrent && setWords({ questions, rationales }),
      () => isCurrent && setHasFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [bank, form, tries])

  const retry = useCallback(() => setTries((count) => count + 1), [])
  return { words, hasFailed, retry }
}
