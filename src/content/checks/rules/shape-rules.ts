import type { Entry } from '../context.ts'
import { isSingleKey, keyIds, worstId } from '../item-key.ts'
import type { Rule } from '../rule.ts'
import { eachItem } from '../rule.ts'
import { faultsOfKey, faultsOfPlace } from '../shape-faults.ts'
import { contentRoots, countWords, jaccard } from '../text.ts'

const NUMBER_WORDS = ['zero', 'one', 'two', 'three']

export const SHAPE_RULES: readonly Rule[] = [
  {
    id: 'E01',
    severity: 'error',
    summary: 'the item is complete, and a judgement item names the fact its key turns on',
    check: eachItem((entry) => [...faultsOfKey(entry), ...faultsOfPivot(entry)]),
  },
  {
    id: 'E02',
    severity: 'error',
    summary: 'the facet belongs to the area and allows the duty',
    check: eachItem(faultsOfPlace),
  },
  {
    id: 'E03',
    severity: 'error',
    summary: 'the number of options fits the type, and a multi stem says how many to pick',
    check: eachItem(faultsOfCount),
  },
  {
    id: 'E04',
    severity: 'error',
    summary: 'credits: one 1, the second at most .75, one at most .2, all distinct',
    check: eachItem(faultsOfCredits),
  },
  {
    id: 'E05',
    severity: 'error',
    summary: 'every rationale has 8 words, speaks of its item, and differs from the others',
    check: eachItem(faultsOfRationale),
  },
]

function faultsOfPivot({ item, words }: Entry): readonly string[] {
  if (item.type !== 'judgement') return []
  if (words.pivotFact === undefined) return ['has no pivotFact']
  return words.stem.includes(words.pivotFact) ? [] : ['pivotFact does not stand in the stem']
}

function faultsOfCount({ item, words }: Entry): readonly string[] {
  const allowed = { judgement: [4, 4], knowledge: [3, 4], order: [4, 5], multi: [5, 6] } as const
  const [from, to] = allowed[item.type]
  const count = item.options.length
  const faults = count < from || count > to ? [`has ${count} options`] : []
  if (item.type !== 'multi') return faults
  const number = NUMBER_WORDS[item.keys.length] ?? ''
  if (item.keys.length < 2 || item.keys.length > 3) faults.push(`has ${item.keys.length} keys`)
  else if (!contentOf(words.stem).includes(number)) faults.push(`stem does not say '${number}'`)
  return faults
}

const contentOf = (text: string) => text.toLowerCase().split(/[^a-z]+/)

function faultsOfCredits({ item }: Entry): readonly string[] {
  if (item.type !== 'judgement') return []
  const credits = item.options.map(({ credit }) => credit).toSorted((a, b) => b - a)
  const [best = 0, second = 0] = credits
  const faults: string[] = []
  if (best !== 1) faults.push('no option has credit 1')
  if (second > 0.75) faults.push(`the second credit is ${second}`)
  if ((credits.at(-1) ?? 1) > 0.2) faults.push('no option has a credit of at most .2')
  if (credits.some((credit) => credit < 0 || credit > 1)) faults.push('a credit is out of range')
  if (new Set(credits).size < credits.length) faults.push('two credits are the same')
  return faults
}

function faultsOfRationale(entry: Entry): readonly string[] {
  const { item, words } = entry
  const subject = contentRoots(
    [words.stem, words.principle, ...Object.values(words.options)].join(' '),
  )
  const faults = Object.entries(words.rationale).flatMap(([id, text]) => {
    if (countWords(text) < 8) return [`rationale ${id} has ${countWords(text)} words`]
    const refers = [...contentRoots(text)].some((root) => subject.has(root))
    return refers ? [] : [`rationale ${id} refers to nothing in the item`]
  })
  const best = keyIds(item)[0]
  const others = isSingleKey(item) ? item.options.filter(({ id }) => id !== best) : []
  const worst = worstId(item) ?? others[0]?.id
  if (best === undefined || worst === undefined) return faults
  const alike = jaccard(words.rationale[best] ?? '', words.rationale[worst] ?? '')
  return alike >= 0.5
    ? [...faults, `rationales of ${best} and ${worst} give the same reason`]
    : faults
}
