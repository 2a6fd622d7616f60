// Named, so that only these parts reach the page.
import { accuracy, bank, bots, seed, targets } from './accuracy.json'

/** What `npm run simulate -- --json` says of accuracy; shares from 0 to 1, errors in points. */
export type Accuracy = {
  readonly bank: string
  readonly seed: number
  readonly accuracy: readonly AccuracyRow[]
  readonly bots: readonly BotRow[]
  readonly targets: readonly Aim[]
}

export type AccuracyRow = {
  readonly form: string
  readonly process: string
  readonly people: number
  readonly r: number
  readonly rmse: number
  readonly sameLevel: number
  readonly nearLevel: number
  readonly coverage: number
  readonly topGapFound: number
}
export type BotRow = {
  readonly form: string
  readonly bot: string
  readonly score: number
  readonly low: number
  readonly high: number
}
export type Aim = {
  readonly name: string
  readonly found: number
  readonly low: number
  readonly high: number
  readonly isMet: boolean
}

/** The simulated figures, as `npm run simulate -- --json` printed them; null if the file is not whole. */
export const ACCURACY: Accuracy | null = readAccuracy({ bank, seed, accuracy, bots, targets })

/** Null unless every part has the shape this page shows. */
export function readAccuracy(file: Readonly<Record<keyof Accuracy, unknown>>): Accuracy | null {
  const { bank, seed, accuracy, bots, targets } = file
  const isWhole =
    typeof bank === 'string' &&
    typeof seed === 'number' &&
    areRows(
      accuracy,
      ['form', 'process'],
      ['people', 'r', 'rmse', 'sameLevel', 'nearLevel', 'coverage', 'topGapFound'],
    ) &&
    areRows(bots, ['form', 'bot'], ['score', 'low', 'high']) &&
    areRows(targets, ['name'], ['found', 'low', 'high'])
  return isWhole ? (file as Accuracy) : null
}

function areRows(rows: unknown, texts: readonly string[], numbers: readonly string[]): boolean {
  return (
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every(
      (row: Readonly<Record<string, unknown>>) =>
        texts.every((name) => typeof row[name] === 'string') &&
        numbers.every((name) => Number.isFinite(row[name])),
    )
  )
}
