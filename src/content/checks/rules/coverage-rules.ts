import { AREAS, DUTIES } from '#engine/types.ts'
import type { CheckContext } from '../context.ts'
import { countAreaDuties } from '../coverage.ts'
import { percent } from '../numbers.ts'
import type { Rule } from '../rule.ts'

const LEAST_IN_AREA = 15
const LEAST_IN_FACET = 3
const LEAST_IN_PAIR = 2
const LEAST_DUTY_SHARE = 0.15

export const COVERAGE_RULES: readonly Rule[] = [
  {
    id: 'E30',
    severity: 'error',
    summary: 'the bank covers every area, facet, duty and level',
    check: (context) =>
      [
        ...faultsOfAreas(context),
        ...faultsOfFacets(context),
        ...faultsOfDuties(context),
        ...faultsOfLevels(context),
      ].map((message) => ({ message })),
  },
]

function faultsOfAreas({ bank }: CheckContext): readonly string[] {
  return AREAS.flatMap((area) => {
    const count = bank.items.filter((item) => item.area === area).length
    return count < LEAST_IN_AREA ? [`${area} has ${count} items`] : []
  })
}

function faultsOfFacets({ bank, competencies }: CheckContext): readonly string[] {
  return competencies
    .flatMap(({ facets }) => facets)
    .flatMap(({ id }) => {
      const count = bank.items.filter(({ facet }) => facet === id).length
      return count < LEAST_IN_FACET ? [`${id} has ${count} items`] : []
    })
}

function faultsOfDuties(context: CheckContext): readonly string[] {
  const pairs = countAreaDuties(context)
    .filter(({ items }) => items < LEAST_IN_PAIR)
    .map(({ area, duty, items }) => `${area} has ${items} items on ${duty}`)
  const shares = DUTIES.flatMap((duty) => {
    const { items } = context.bank
    const share = items.filter((item) => item.duty === duty).length / items.length
    return share < LEAST_DUTY_SHARE ? [`only ${percent(share)} of items are on ${duty}`] : []
  })
  return [...pairs, ...shares]
}

function faultsOfLevels({ bank }: CheckContext): readonly string[] {
  return AREAS.flatMap((area) =>
    [1, 2, 3, 4, 5].flatMap((level) => {
      const count = bank.items.filter((item) => item.area === area && item.level === level).length
      const least = level === 1 || level === 5 ? 1 : 3
      return count < least ? [`${area} has ${count} items of level ${level}`] : []
    }),
  )
}
