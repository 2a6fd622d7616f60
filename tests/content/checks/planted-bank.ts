import type { CheckContext } from '#content/checks/context.ts'
import { readContext } from '#content/checks/context.ts'
import type { DutyId } from '#engine/types.ts'
import { readContentFiles } from '../content-files.ts'

type Option = { id: string; credit?: number }
type Item = {
  id: string
  type: string
  duty: DutyId
  level: number
  options: Option[]
  key?: string
  keys?: string[]
  pairs?: [string, string][]
}
type Words = {
  stem: string
  options: Record<string, string>
  rationale: Record<string, string>
  principle: string
  pivotFact?: string
}
type Provenance = {
  flip?: string
  keyStatus: string
  actions?: Record<string, string>
  sources?: unknown[]
  reviewBy?: string
}

const BANK = 'src/content/banks/2026-1'
const EVIDENCE = 'src/content/checks/evidence/2026-1'

type Review = { keyed: unknown; blind: unknown; optionsOnly?: unknown }

/** A copy of the real bank that a test may spoil. */
export class PlantedBank {
  month = '2026-11'
  readonly evidence: { panel?: unknown; statistics?: unknown } = {}
  private readonly files = readContentFiles()

  get items(): Item[] {
    return (this.files[`${BANK}/items.json`] as { items: Item[] }).items
  }

  get forms(): Record<string, string[]> {
    return (this.files[`${BANK}/items.json`] as { forms: Record<string, string[]> }).forms
  }

  item(id: string): Item {
    return found(this.items.find((item) => item.id === id))
  }

  words(id: string): Words {
    return found((this.files[`${BANK}/en.json`] as Record<string, Words>)[id])
  }

  setWords(id: string, words: Words): void {
    Object.assign(this.words(id), structuredClone(words))
  }

  provenance(id: string): Provenance {
    return found((this.files[`${BANK}/provenance.json`] as Record<string, Provenance>)[id])
  }

  /** Takes the place of the reviews the bank has, or takes them away. */
  setReviews(reviews: Record<string, Review> | undefined): void {
    if (reviews) this.files[`${BANK}/reviews.json`] = reviews
    else Reflect.deleteProperty(this.files, `${BANK}/reviews.json`)
  }

  /** Reviews of the first judgement items; the first so many blind answers and guesses hit. */
  reviewJudged(count: number, blindHits: number, guessHits: number): void {
    const judged = this.items.filter(({ type }) => type === 'judgement').slice(0, count)
    const reviews = judged.map((item, index) => {
      const [best, worst] = [this.extreme(item, 'best'), this.extreme(item, 'worst')]
      const keyed = { best, worst }
      const missed = { best: worst, worst: best }
      const blind = index < blindHits ? keyed : missed
      return [item.id, { keyed, blind, optionsOnly: { best: index < guessHits ? best : worst } }]
    })
    this.setReviews(Object.fromEntries(reviews))
  }

  option(id: string, option: string, text: string): void {
    this.words(id).options[option] = text
  }

  /** The option with the highest or the lowest credit of a judgement item. */
  extreme(item: Item, end: 'best' | 'worst'): string {
    const sorted = item.options.toSorted((a, b) => (a.credit ?? 0) - (b.credit ?? 0))
    return found(sorted.at(end === 'best' ? -1 : 0)).id
  }

  context(): CheckContext {
    const evidence = Object.entries(this.evidence).map(([name, data]) => [
      `${EVIDENCE}/${name}.json`,
      data,
    ])
    return readContext({ ...this.files, ...Object.fromEntries(evidence) }, '2026-1', this.month)
  }
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the bank of the tests has changed')
  return value
}
