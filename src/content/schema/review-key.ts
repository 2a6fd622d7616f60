import type { Item } from '#engine/types.ts'
import type { Answer } from './check-answer.ts'

/** Whether an answer is right in full. Options that tie for the worst are all of them the worst. */
export function isKey(item: Item, answer: Answer): boolean {
  switch (item.type) {
    case 'judgement': {
      if (typeof answer === 'string' || !('best' in answer)) return false
      const creditOf = (id?: string) => item.options.find((option) => option.id === id)?.credit
      const lowest = Math.min(...item.options.map(({ credit }) => credit))
      return creditOf(answer.best) === 1 && creditOf(answer.worst) === lowest
    }
    case 'knowledge':
      return answer === item.key
    case 'multi':
      return (
        Array.isArray(answer) &&
        answer.length === item.keys.length &&
        item.keys.every((key) => answer.includes(key))
      )
    case 'order':
      return (
        Array.isArray(answer) &&
        item.pairs.every(([first, second]) => answer.indexOf(first) < answer.indexOf(second))
      )
  }
}

/** The key in words, for the one whose record of it is not it. */
export function describeKey(item: Item): string {
  switch (item.type) {
    case 'judgement': {
      const sorted = item.options.toSorted((a, b) => b.credit - a.credit)
      return `best ${sorted[0]?.id}, worst ${sorted.at(-1)?.id}`
    }
    case 'knowledge':
      return item.key
    case 'multi':
      return item.keys.join(', ')
    case 'order':
      return item.pairs.map((pair) => pair.join(' before ')).join(', ')
  }
}
