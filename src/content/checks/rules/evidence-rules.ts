import type { Item } from '#engine/types.ts'
import type { CheckContext } from '../context.ts'
import { isSingleKey, keyIds } from '../item-key.ts'
import { mean, percent, spread } from '../numbers.ts'
import type { Finding, Rule } from '../rule.ts'

/** Rules about people's answers: they hold nothing against a bank nobody has answered. */
export const EVIDENCE_RULES: readonly Rule[] = [
  {
    id: 'W38',
    severity: 'warning',
    summary: 'who sees the options alone picks the key in at most 40%',
    hasData: ({ evidence }) => evidence.reviews !== undefined,
    check: findingsOfReviews,
  },
  {
    id: 'W39',
    severity: 'warning',
    summary: 'panel keys: 5 raters, 60% agree on the best, spread at most 1',
    hasData: ({ evidence }) => evidence.panel !== undefined,
    check: findingsOfPanel,
  },
  {
    id: 'W40',
    severity: 'warning',
    summary: 'answered items tell people apart, and every distractor is chosen',
    hasData: ({ evidence }) => evidence.statistics !== undefined,
    check: findingsOfStatistics,
  },
]

function findingsOfReviews({ bank, evidence }: CheckContext): readonly Finding[] {
  const single = bank.items.filter(isSingleKey)
  return (evidence.reviews ?? []).flatMap(({ reviewer, picks }) => {
    const hits = single.flatMap((item) => {
      const pick = picks[item.id]
      return pick === undefined ? [] : [keyIds(item).includes(pick) ? 1 : 0]
    })
    const message = `${reviewer} found ${percent(mean(hits))} of ${hits.length} keys without stems`
    return mean(hits) > 0.4 ? [{ message }] : []
  })
}

function findingsOfPanel({ entries, evidence }: CheckContext): readonly Finding[] {
  return entries.flatMap(({ item, provenance }) => {
    const ratings = evidence.panel?.[item.id]
    if (ratings === undefined && provenance.keyStatus !== 'panel') return []
    return faultsOfRatings(item, ratings ?? []).map((message) => ({ item: item.id, message }))
  })
}

type Ratings = readonly Readonly<Record<string, number>>[]

function faultsOfRatings(item: Item, ratings: Ratings): readonly string[] {
  const key = keyIds(item)[0] ?? ''
  const agree = ratings.filter((rating) => rating[key] === Math.max(...Object.values(rating)))
  const wide = item.options.filter(
    ({ id }) => spread(ratings.flatMap((rating) => rating[id] ?? [])) > 1,
  )
  const faults: string[] = []
  if (ratings.length < 5) faults.push(`has ${ratings.length} raters`)
  else if (agree.length / ratings.length < 0.6) {
    faults.push(`${percent(agree.length / ratings.length)} of raters agree on the best`)
  }
  return [...faults, ...wide.map(({ id }) => `raters disagree on option ${id}`)]
}

function findingsOfStatistics({ bank, evidence }: CheckContext): readonly Finding[] {
  return bank.items.flatMap((item) => {
    const found = evidence.statistics?.[item.id]
    if (!found) return []
    const faults: string[] = []
    if (found.p < 0.15 || found.p > 0.95) faults.push(`mean share ${found.p.toFixed(2)}`)
    if (found.itemRest < 0.05) faults.push(`item-rest r ${found.itemRest.toFixed(2)}`)
    if (found.topThirdWorst > 0.1) faults.push('the top third picks its worst option')
    for (const { id } of item.options) {
      if ((found.chosen[id] ?? 1) < 0.03) faults.push(`option ${id} is hardly chosen`)
    }
    return faults.map((message) => ({ item: item.id, message }))
  })
}
