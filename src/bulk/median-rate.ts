/** Runs a second: the median of several rounds, each long enough for the clock, after a warm-up. */
export function medianRate(
  run: () => void,
  { rounds = 7, roundMs = 150 }: { readonly rounds?: number; readonly roundMs?: number } = {},
): number {
  timeRound(run, roundMs)
  const rates = Array.from({ length: rounds }, () => timeRound(run, roundMs))
  return median(rates)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const high = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2
}

function timeRound(run: () => void, roundMs: number): number {
  const start = performance.now()
  let runs = 0
  let spent = 0
  do {
    run()
    runs += 1
    spent = performance.now() - start
  } while (spent < roundMs)
  return (1000 * runs) / spent
}
