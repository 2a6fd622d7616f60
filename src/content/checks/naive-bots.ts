import type { Entry } from './context.ts'
import { BOT_WORDS } from './data/bot-words.ts'
import type { OptionWords } from './entry-words.ts'
import { optionWords } from './entry-words.ts'
import { mean } from './numbers.ts'
import type { Pick } from './possible-picks.ts'
import { possiblePicks } from './possible-picks.ts'
import { contentRoots, countWords, findPhrases } from './text.ts'

/** Answers without knowing anything: best is the option it values most, worst the least. */
type Bot = {
  readonly name: string
  readonly value: (option: OptionWords, index: number, stem: string) => number
}

const countPhrases = (text: string, phrases: readonly string[]) => findPhrases(text, phrases).length

const length = (text: string) => countWords(text) + text.length / 1000

export const BOTS: readonly Bot[] = [
  { name: 'longest', value: ({ text }) => length(text) },
  { name: 'shortest', value: ({ text }) => -length(text) },
  { name: 'first', value: (_option, index) => -index },
  { name: 'last', value: (_option, index) => index },
  {
    name: 'most words shared with the stem',
    value: ({ text }, _index, stem) => shared(text, stem),
  },
  { name: 'collaborate words', value: ({ text }) => countPhrases(text, BOT_WORDS.collaborate) },
  { name: 'escalate words', value: ({ text }) => countPhrases(text, BOT_WORDS.escalate) },
  { name: 'most hedged', value: ({ text }) => countPhrases(text, BOT_WORDS.hedged) },
  {
    name: 'most positive words',
    value: ({ text }) =>
      countPhrases(text, BOT_WORDS.positive) - countPhrases(text, BOT_WORDS.negative),
  },
]

export type BotScore = {
  readonly bot: string
  /** Items where its idea tells the responses apart. */
  readonly applies: number
  /** Mean of (x − x̄)/(1 − x̄) over those items: 0 is guessing, 1 is all best. */
  readonly score: number
  /** The same over the whole bank, guessing wherever the idea does not apply. */
  readonly bankScore: number
}

/** Order items are left out: a bot has no idea of an order. */
export function scoreBot({ name, value }: Bot, entries: readonly Entry[]): BotScore {
  const scored = entries.filter(({ item }) => item.type !== 'order')
  const shares = scored.flatMap((entry) => {
    const options = optionWords(entry)
    const values = options.map((option, index) => value(option, index, entry.words.stem))
    return shareAboveChance(possiblePicks(entry.item, values)) ?? []
  })
  const score = mean(shares)
  const bankScore = (score * shares.length) / (scored.length || 1)
  return { bot: name, applies: shares.length, score, bankScore }
}

/** Nothing where the bot likes all responses alike; ties are broken by guessing. */
function shareAboveChance(picks: readonly Pick[]): number | undefined {
  const top = Math.max(...picks.map(({ value }) => value))
  const liked = picks.filter(({ value }) => value > top - 1e-9)
  if (liked.length === picks.length) return undefined
  const chance = mean(picks.map(({ credit }) => credit))
  return (mean(liked.map(({ credit }) => credit)) - chance) / (1 - chance)
}

function shared(text: string, stem: string): number {
  const roots = contentRoots(stem)
  return [...contentRoots(text)].filter((root) => roots.has(root)).length
}
