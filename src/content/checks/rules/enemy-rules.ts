import type { ItemId } from '#engine/types.ts'
import type { Entry } from '../context.ts'
import { entriesOf } from '../context.ts'
import { ENEMIES } from '../data/enemies.ts'
import { questionText } from '../entry-words.ts'
import type { Rule } from '../rule.ts'
import type { RootCounts } from '../text.ts'
import { cosine, countRoots } from '../text.ts'

const MOST_COSINE = 0.75

type CountedEntry = Entry & { readonly counts: RootCounts }

export const ENEMY_RULES: readonly Rule[] = [
  {
    id: 'E36',
    severity: 'error',
    summary: 'no two items of one form are twins, enemies or nearly the same text',
    check: (context) =>
      Object.entries(context.bank.forms).flatMap(([form, ids]) =>
        pairsOf(counted(entriesOf(context, ids))).flatMap(([left, right]) => {
          const reason = reasonApart(left, right)
          if (reason === undefined) return []
          return [{ item: left.item.id, message: `${form}: ${reason} ${right.item.id}` }]
        }),
      ),
  },
  {
    id: 'W36',
    severity: 'warning',
    summary: 'items of nearly the same text are declared as a flip pair or as enemies',
    check: ({ entries }) =>
      pairsOf(counted(entries))
        .filter(([left, right]) => !isDeclared(left, right) && isAlike(left, right))
        .map(([left, right]) => ({
          item: left.item.id,
          message: `reads like ${right.item.id}: declare the pair`,
        })),
  },
]

function counted(entries: readonly Entry[]): readonly CountedEntry[] {
  return entries.map((entry) => ({ ...entry, counts: countRoots(questionText(entry)) }))
}

function reasonApart(left: CountedEntry, right: CountedEntry): string | undefined {
  if (isTwin(left, right)) return 'is the twin of'
  if (isEnemy(left.item.id, right.item.id)) return 'is an enemy of'
  return isAlike(left, right) ? 'reads like' : undefined
}

const isTwin = (left: Entry, right: Entry) =>
  left.provenance.flip === right.item.id || right.provenance.flip === left.item.id

const isEnemy = (left: ItemId, right: ItemId) =>
  ENEMIES.some((pair) => pair.includes(left) && pair.includes(right))

const isDeclared = (left: Entry, right: Entry) =>
  isTwin(left, right) || isEnemy(left.item.id, right.item.id)

const isAlike = (left: CountedEntry, right: CountedEntry) =>
  cosine(left.counts, right.counts) >= MOST_COSINE

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((left, index) => list.slice(index + 1).map((right) => [left, right] as const))
}
