export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** 0 for an empty list. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length
}

/** Population standard deviation. */
export function spread(values: readonly number[]): number {
  const centre = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)))
}

/** Pearson's r; 0 where one side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [x, y] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)]
  const [meanX, meanY] = [mean(x), mean(y)]
  const shared = mean(pairs.map(([a, b]) => (a - meanX) * (b - meanY)))
  return shared / (spread(x) * spread(y) || 1)
}

/** Distance of the counts from being equal. */
export function chiSquare(counts: readonly number[]): number {
  const expected = mean(counts)
  return expected === 0 ? 0 : sum(counts.map((count) => (count - expected) ** 2 / expected))
}

export function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}

export function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}
