import type { Item } from '#engine/types.ts'
import type { CheckContext } from '../context.ts'
import { keyIds } from '../item-key.ts'
import { percent, spread } from '../numbers.ts'
import { formatHits, measureReviews } from '../review-figures.ts'
import type { Finding, Rule } from '../rule.ts'

/** Rules about people's answers: they hold nothing against a bank nobody has answered. */
export const EVIDENCE_RULES: readonly Rule[] = [
  {
    id: 'W38',
    severity: 'warning',
    summary:
      'every item is read; options alone give away at most 40% of keys, order items counted; blind answers agree on 80% of bests',
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

function findingsOfReviews(context: CheckContext): readonly Finding[] {
  const figures = measureReviews(context)
  if (!figures) return []
  const { optionsOnly, blindBest, unanswered } = figures
  const findings: Finding[] = unanswered.map((item) => ({
    item,
    message: 'nobody has answered it from its options alone',
  }))
  if (optionsOnly.hits / optionsOnly.picks > 0.4) {
    findings.push({ message: `${formatHits(optionsOnly)} keys were found without stems` })
  }
  if (blindBest.hits / blindBest.picks < 0.8) {
    findings.push({ message: `${formatHits(blindBest)} blind answers agree on the best` })
  }
  return findings
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
