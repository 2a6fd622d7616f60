import { lastingName, type Weights } from './page-weight.ts'

/** A table of figures for the log: heaviest first, the limit last. */
export function tabulate(weights: Weights, limit: number, title: string): string {
  const heaviestFirst = Object.entries(weights).toSorted(([, a], [, b]) => b - a)
  return [
    title,
    ...heaviestFirst.map(([name, bytes]) => row(bytes, name)),
    row(total(weights), `in all, of ${figure(limit)} (${share(total(weights), limit)})`),
  ].join('\n')
}

/** What weighs otherwise than on record, in words, the largest growth first. */
export function tellGrowth(weights: Weights, recorded: Weights): string {
  const now = byLastingName(weights)
  const before = byLastingName(recorded)
  const changes = [...new Set([...Object.keys(now), ...Object.keys(before)])]
    .map((name) => ({ name, from: before[name] ?? 0, to: now[name] ?? 0 }))
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
  return changes.map(tell).join('\n')
}

export function total(weights: Weights): number {
  return Object.values(weights).reduce((sum, bytes) => sum + bytes, 0)
}

/** Files of one name, such as two chunks `en`, together. */
export function byLastingName(weights: Weights): Weights {
  const sums: Record<string, number> = {}
  for (const [file, bytes] of Object.entries(weights)) {
    const name = lastingName(file)
    sums[name] = (sums[name] ?? 0) + bytes
  }
  return sums
}

function tell({ name, from, to }: { name: string; from: number; to: number }): string {
  if (from === 0) return `${name} is new: ${figure(to)}`
  if (to === 0) return `${name} is gone: it was ${figure(from)}`
  const verb = to > from ? 'grew' : 'shrank'
  return `${name} ${verb} by ${figure(Math.abs(to - from))}: ${figure(from)} to ${figure(to)}`
}

function row(bytes: number, name: string): string {
  return `${figure(bytes).padStart(9)}  ${name}`
}

function figure(bytes: number): string {
  return bytes.toLocaleString('en')
}

function share(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`
}
