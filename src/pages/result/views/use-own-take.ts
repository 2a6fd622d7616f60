import { useEffect, useState } from 'react'
import { BANKS } from '#content/banks/register.ts'
import { decode } from '#code/decode.ts'
import type { Scores } from '#code/decoded.ts'
import { encodeScores } from '#code/encode-scores.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import type { SelfRatings } from '#engine/types.ts'
import { readHistory } from '#session/history.ts'
import { findStorage } from '#session/local-storage.ts'

type OwnTake = { readonly code: string; readonly selfRatings: SelfRatings }

/** The take in this browser's past results that estimates are of; asked for after hydration. */
export function useOwnTake(scores: Scores): OwnTake | null {
  const [own, setOwn] = useState<OwnTake | null>(null)
  useEffect(() => {
    const { takes } = readHistory(findStorage())
    setOwn(takes.map(({ code }) => readOwn(code, scores)).find((take) => take !== null) ?? null)
  }, [scores])
  return own
}

/** A code of answers whose estimates, as a code rounds them, are these. */
function readOwn(code: string, { bank: id, form, date, areas }: Scores): OwnTake | null {
  const decoded = decode(code, BANKS)
  if (!decoded.ok || decoded.kind !== 'answers') return null
  const { attempt } = decoded
  const bank = BANKS.find((candidate) => candidate.id === id)
  if (!bank || attempt.bank !== id || attempt.form !== form || attempt.date !== date) return null
  const own = estimateAreas(bank, form, attempt.responses)
  const [here, there] = [own, areas].map((each) =>
    encodeScores({ bank: id, form, date, areas: each }, BANKS),
  )
  const isSame = here?.ok && there?.ok && here.code === there.code
  return isSame ? { code, selfRatings: attempt.selfRatings ?? {} } : null
}
