import type { CheckContext, Entry } from '../context.ts'
import { keyIds } from '../item-key.ts'
import { percent } from '../numbers.ts'
import type { Rule } from '../rule.ts'
import { tokensOf } from '../text.ts'

const LEAST_SHARE = 0.3

export const FLIP_RULES: readonly Rule[] = [
  {
    id: 'E35',
    severity: 'error',
    summary: 'flip pairs: the same options, one changed fact, another key; 30% of judgement items',
    check: (context) => {
      const judged = context.entries.filter(({ item }) => item.type === 'judgement')
      const paired = judged.filter(({ provenance }) => provenance.flip !== undefined)
      const share = paired.length / (judged.length || 1)
      const message = `${percent(share)} of judgement items are in flip pairs`
      return [
        ...(share < LEAST_SHARE ? [{ message }] : []),
        ...paired.flatMap((entry) =>
          faultsOfPair(entry, context).map((fault) => ({ item: entry.item.id, message: fault })),
        ),
      ]
    },
  },
]

function faultsOfPair(entry: Entry, context: CheckContext): readonly string[] {
  const { item, words, provenance } = entry
  const twin = context.entries.find((other) => other.item.id === provenance.flip)
  if (!twin) return ['its twin is not in the bank']
  const faults: string[] = []
  if (twin.provenance.flip !== item.id) faults.push(`${twin.item.id} does not name it as its twin`)
  if (optionsOf(entry) !== optionsOf(twin)) faults.push('its options are not those of its twin')
  if (keyIds(item)[0] === keyIds(twin.item)[0]) faults.push('its key is that of its twin')
  if (item.facet !== twin.item.facet) faults.push('its facet is not that of its twin')
  if (frameOf(entry) !== frameOf(twin)) faults.push('more than the pivotFact of its stem differs')
  if (words.pivotFact === twin.words.pivotFact) faults.push('its pivotFact is that of its twin')
  return faults
}

const optionsOf = ({ item, words }: Entry) =>
  JSON.stringify(item.options.map(({ id }) => [id, words.options[id]]))

/** The stem without its one fact. */
const frameOf = ({ words }: Entry) =>
  tokensOf(words.stem.replace(words.pivotFact ?? '', '')).join(' ')
