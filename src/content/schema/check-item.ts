import type { Item } from '#engine/types.ts'
import type { AreaCompetency } from '../competencies.ts'
import { findCycle } from './find-cycle.ts'
import { findRepeats } from './find-repeats.ts'
import { withFound } from './problem.ts'

type Fault = { readonly field: string; readonly message: string }

/** What an item of sound shape may still get wrong: its place in the model, and its key. */
export function checkItem(
  item: Item,
  competencies: readonly AreaCompetency[] | undefined,
): readonly Fault[] {
  const ids = item.options.map(({ id }) => id)
  const repeats = findRepeats(ids).map((index) => ({
    field: `options[${index}].id`,
    message: withFound('comes twice', ids[index]),
  }))
  return [
    ...repeats,
    ...(competencies ? checkPlace(item, competencies) : []),
    ...checkKey(item, ids),
  ]
}

function checkPlace(item: Item, competencies: readonly AreaCompetency[]): readonly Fault[] {
  const owner = competencies.find(({ facets }) => facets.some(({ id }) => id === item.facet))
  const facet = owner?.facets.find(({ id }) => id === item.facet)
  if (!owner || !facet) {
    return [{ field: 'facet', message: withFound('is not a known facet', item.facet) }]
  }
  const faults: Fault[] = []
  if (owner.id !== item.area) {
    const message = withFound(`belongs to area ${owner.id}, not ${item.area}`, item.facet)
    faults.push({ field: 'facet', message })
  }
  if (!facet.duties.includes(item.duty)) {
    const message = `must be one of ${facet.duties.join(', ')} for facet ${facet.id}`
    faults.push({ field: 'duty', message: withFound(message, item.duty) })
  }
  return faults
}

function checkKey(item: Item, ids: readonly string[]): readonly Fault[] {
  const unknown = (id: string, field: string): readonly Fault[] =>
    ids.includes(id) ? [] : [{ field, message: withFound('is not an option', id) }]
  switch (item.type) {
    case 'judgement': {
      const keys = item.options.filter(({ credit }) => credit === 1).length
      const message = withFound('must have one option with credit 1', keys)
      return keys === 1 ? [] : [{ field: 'options', message }]
    }
    case 'knowledge':
      return unknown(item.key, 'key')
    case 'multi':
      return [
        ...item.keys.flatMap((key, index) => unknown(key, `keys[${index}]`)),
        ...findRepeats(item.keys).map((index) => ({
          field: `keys[${index}]`,
          message: withFound('comes twice', item.keys[index]),
        })),
      ]
    case 'order': {
      const cycle = findCycle(item.pairs)
      const message = `must not form a circle (${cycle?.join(' > ')})`
      return [
        ...item.pairs.flatMap((pair, index) =>
          pair.flatMap((id, side) => unknown(id, `pairs[${index}][${side}]`)),
        ),
        ...findRepeats(item.pairs.map((pair) => pair.join('>'))).map((index) => ({
          field: `pairs[${index}]`,
          message: withFound('comes twice', item.pairs[index]),
        })),
        ...(cycle ? [{ field: 'pairs', message }] : []),
      ]
    }
  }
}
