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

// A glob, because there may be no such file; one for each part, so that only these reach the page.
const FILE = {
  bank: import.meta.glob('/src/content/accuracy.json', { eager: true, import: 'bank' }),
  seed: import.meta.glob('/src/content/accuracy.json', { eager: true, import: 'seed' }),
  accuracy: import.meta.glob('/src/content/accuracy.json', { eager: true, import: 'accuracy' }),
  bots: import.meta.glob('/src/content/accuracy.json', { eager: true, import: 'bots' }),
  targets: import.meta.glob('/src/content/accuracy.json', { eager: true, import: 'targets' }),
}

/** The simulated figures; null as long as nobody has written any. */
export const ACCURACY: Accuracy | null = readAccuracy({
  bank: only(FILE.bank),
  seed: only(FILE.seed),
  accuracy: only(FILE.accuracy),
  bots: only(FILE.bots),
  targets: only(FILE.targets),
})

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

function only(found: Readonly<Record<string, unknown>>): unknown {
  return Object.values(found)[0]
}
