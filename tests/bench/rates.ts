/** Rounds before any counts: a report's many small functions are compiled one by one. */
const WARM_UP_ROUNDS = 10

type Rounds = { readonly rounds?: number; readonly roundMs?: number }

/**
 * Runs a second of processor time: the median of several rounds, each long enough for the clock,
 * after a warm-up.
 */
export function medianRate(run: () => void, { rounds = 7, roundMs = 150 }: Rounds = {}): number {
  timeRound(run, WARM_UP_ROUNDS * roundMs)
  return median(Array.from({ length: rounds }, () => timeRound(run, roundMs)))
}

export type Comparison = { readonly ours: number; readonly theirs: number; readonly ratio: number }

/** The same of two things in turn; the ratio is the median of the rounds' own. */
export function compareRates(
  ours: () => void,
  theirs: () => void,
  { rounds = 7, roundMs = 150 }: Rounds = {},
): Comparison {
  timeRound(ours, WARM_UP_ROUNDS * roundMs)
  timeRound(theirs, WARM_UP_ROUNDS * roundMs)
  const pairs = Array.from({ length: rounds }, () => ({
    ours: timeRound(ours, roundMs),
    theirs: timeRound(theirs, roundMs),
  }))
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    theirs: median(pairs.map((pair) => pair.theirs)),
    ratio: median(pairs.map((pair) => pair.ours / pair.theirs)),
  }
}

/** A run for each of a list in turn, over and over. */
export function inTurn<T>(list: readonly T[], run: (each: T) => unknown): () => void {
  let next = 0
  return () => {
    const each = list[next]
    next = (next + 1) % list.length
    if (each !== undefined) run(each)
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const high = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2
}

/**
 * How cost grows with size: the slope of log cost over log size, by least squares. 1 is in
 * proportion, 2 with the square.
 */
export function growthExponent(sizes: readonly number[], costs: readonly number[]): number {
  const xs = sizes.map(Math.log)
  const ys = costs.map(Math.log)
  const [meanX, meanY] = [mean(xs), mean(ys)]
  const dxs = xs.map((x) => x - meanX)
  return sum(dxs.map((dx, i) => dx * ((ys[i] ?? 0) - meanY))) / sum(dxs.map((dx) => dx * dx))
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** By the processor's own time, GC and compiler included: a busy machine makes waits, not work. */
function timeRound(run: () => void, roundMs: number): number {
  const start = performance.now()
  const before = process.cpuUsage()
  let runs = 0
  do {
    run()
    runs += 1
  } while (performance.now() - start < roundMs)
  const { user, system } = process.cpuUsage(before)
  return (1e6 * runs) / (user + system)
}
