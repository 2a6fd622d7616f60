import type { AreaId, FormId, ItemType } from '#engine/types.ts'
import { AREAS, DUTIES } from '#engine/types.ts'
import type { CheckContext } from '../context.ts'
import { entriesOf } from '../context.ts'
import type { FormFigures } from '../form-figures.ts'
import { measureForms } from '../form-figures.ts'
import type { Rule } from '../rule.ts'

type Blueprint = Readonly<Record<AreaId, Readonly<Partial<Record<ItemType, number>>>>>

const FULL: Blueprint = {
  technical: { judgement: 2, knowledge: 3, multi: 1 },
  leadership: { judgement: 3, knowledge: 2, order: 1 },
  'problem-solving': { judgement: 3, knowledge: 1, order: 1 },
  'time-management': { judgement: 3, knowledge: 1, order: 1 },
  communication: { judgement: 3, knowledge: 2, order: 1 },
}
const QUICK: Blueprint = {
  technical: { judgement: 1, knowledge: 1 },
  leadership: { judgement: 1, knowledge: 1 },
  'problem-solving': { judgement: 2 },
  'time-management': { judgement: 1, order: 1 },
  communication: { judgement: 2 },
}
const MOST_LEVEL_DIFFERENCE = 0.5
const LEAST_DUTY_ITEMS = 4
const MOST_MEAN_WORDS = 70

export const FORM_RULES: readonly Rule[] = [
  {
    id: 'E37',
    severity: 'error',
    summary: 'forms keep to the blueprint, A and B are parallel, a quick form opens its full form',
    check: (context) => {
      const figures = measureForms(context)
      return [
        ...figures.flatMap(faultsOfForm),
        ...faultsOfParallel(figures, 'quick'),
        ...faultsOfParallel(figures, 'full'),
        ...Object.entries(context.bank.forms).flatMap(([form, ids]) =>
          faultsOfSequence(context, form, ids),
        ),
      ].map((message) => ({ message }))
    },
  },
]

function faultsOfForm({ form, types, duties, meanWords }: FormFigures): readonly string[] {
  const isFull = form.startsWith('full-')
  const blueprint = isFull ? FULL : QUICK
  const faults = AREAS.filter((area) => {
    const wanted = blueprint[area]
    const kinds: readonly ItemType[] = ['judgement', 'knowledge', 'order', 'multi']
    return kinds.some((type) => (types[area][type] ?? 0) !== (wanted[type] ?? 0))
  }).map((area) => `${form}: ${area} has ${JSON.stringify(types[area])}`)
  if (meanWords > MOST_MEAN_WORDS) faults.push(`${form}: ${meanWords.toFixed(1)} words an item`)
  if (!isFull) return faults
  const thin = DUTIES.filter((duty) => duties[duty] < LEAST_DUTY_ITEMS)
  return [...faults, ...thin.map((duty) => `${form}: ${duties[duty]} items on ${duty}`)]
}

function faultsOfParallel(all: readonly FormFigures[], kind: string): readonly string[] {
  const [a, b] = ['a', 'b'].map((letter) => all.find(({ form }) => form === `${kind}-${letter}`))
  if (!a || !b) return [`${kind}: a form is missing`]
  const isApart = (left: number, right: number) => Math.abs(left - right) > MOST_LEVEL_DIFFERENCE
  const faults = AREAS.filter((area) => isApart(a.levelSums[area], b.levelSums[area])).map(
    (area) => `${kind}: level sums of ${area} are ${a.levelSums[area]} and ${b.levelSums[area]}`,
  )
  if (!isApart(a.levelSum, b.levelSum)) return faults
  return [...faults, `${kind}: level sums are ${a.levelSum} and ${b.levelSum}`]
}

function faultsOfSequence(
  context: CheckContext,
  form: FormId,
  ids: readonly string[],
): readonly string[] {
  const items = entriesOf(context, ids).map(({ item }) => item)
  const [first] = items
  const faults: string[] = []
  if (first && (first.type !== 'judgement' || first.level > 3)) {
    faults.push(`${form}: does not open with a judgement item of level 3 or lower`)
  }
  if (items.some(({ area }, index) => area === items[index + 1]?.area)) {
    faults.push(`${form}: two items of one area in a row`)
  }
  const full = context.bank.forms[form.replace('quick-', 'full-')] ?? []
  if (ids.some((id, index) => full[index] !== id))
    faults.push(`${form}: does not open its full form`)
  return faults
}
