import { shareOfFamilies } from '../action-families.ts'
import type { CheckContext } from '../context.ts'
import { entriesOf } from '../context.ts'
import { measureLengths } from '../key-lengths.ts'
import { countPositions, longestRun } from '../key-positions.ts'
import { BOTS, scoreBot } from '../naive-bots.ts'
import { percent, signed, sum } from '../numbers.ts'
import type { Rule } from '../rule.ts'

/** χ² at p = .05, by degrees of freedom. */
const CHI_SQUARE_LIMIT: Readonly<Record<number, number>> = { 2: 5.991, 3: 7.815 }
const MOST_BOT_SCORE = 0.08
/** A bot that applies to fewer items is judged by the whole bank: a few items are noise. */
const LEAST_BOT_ITEMS = 12

export const BALANCE_RULES: readonly Rule[] = [
  {
    id: 'E31',
    severity: 'error',
    summary: 'keys and worst options stand equally often in every position',
    check: (context) => faultsOfPositions(context).map((message) => ({ message })),
  },
  {
    id: 'E32',
    severity: 'error',
    summary: 'the length of an option says nothing of its credit',
    check: ({ entries }) => {
      const { longest, shortest, meanZ, creditCorrelation } = measureLengths(entries)
      const faults: string[] = []
      if (longest > 0.3) faults.push(`the key is longest in ${percent(longest)}`)
      if (shortest > 0.3) faults.push(`the key is shortest in ${percent(shortest)}`)
      if (Math.abs(meanZ) >= 0.15) faults.push(`the mean z-length of keys is ${signed(meanZ)}`)
      if (Math.abs(creditCorrelation) > 0.15) {
        faults.push(`length and credit correlate ${signed(creditCorrelation)}`)
      }
      return faults.map((message) => ({ message }))
    },
  },
  {
    id: 'E33',
    severity: 'error',
    summary: 'no naive bot scores more than .08 above guessing',
    check: ({ entries }) =>
      BOTS.flatMap((bot) => {
        const { applies, score, bankScore } = scoreBot(bot, entries)
        const judged = applies < LEAST_BOT_ITEMS ? bankScore : score
        const message = `bot '${bot.name}' scores ${signed(judged)} on ${applies} items`
        return judged > MOST_BOT_SCORE ? [{ message }] : []
      }),
  },
  {
    id: 'E34',
    severity: 'error',
    summary: 'every family of action is sometimes best and sometimes worst',
    check: (context) => faultsOfFamilies(context),
  },
]

function faultsOfPositions(context: CheckContext): readonly string[] {
  const faults = countPositions(context.entries).flatMap((counted) => {
    const { name, options, counts } = counted
    const text = `${name} of ${options} options stands in positions ${counts.join(' ')}`
    const isUneven = counted.chiSquare > (CHI_SQUARE_LIMIT[options - 1] ?? Infinity)
    const shares = counts.map((count) => count / sum(counts))
    const isOut = options === 4 && shares.some((share) => share < 0.15 || share > 0.35)
    return isUneven || isOut ? [text] : []
  })
  const rows = { bank: context.entries.map(({ item }) => item.id), ...context.bank.forms }
  for (const [name, ids] of Object.entries(rows)) {
    const run = longestRun(entriesOf(context, ids))
    if (run > 4) faults.push(`${name}: ${run} keys in a row stand in one position`)
  }
  return faults
}

function faultsOfFamilies(context: CheckContext) {
  const unknown = context.entries.flatMap(({ item, provenance: { actions = {} } }) => {
    if (item.type !== 'judgement' || item.options.every(({ id }) => id in actions)) return []
    return [{ item: item.id, message: 'an option has no family of action' }]
  })
  const faults = shareOfFamilies(context.entries).flatMap(({ family, best, worst }) => {
    const messages: string[] = []
    if (best < 0.05 || best > 0.3) messages.push(`${family} is best in ${percent(best)}`)
    if (worst < 0.05) messages.push(`${family} is worst in ${percent(worst)}`)
    return messages.map((message) => ({ message }))
  })
  return [...unknown, ...faults]
}
