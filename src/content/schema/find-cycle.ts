/** Edges [from, to]: the first closed path found, such as [a, b, a], or none. */
export function findCycle(
  edges: readonly (readonly [string, string])[],
): readonly string[] | undefined {
  const next = new Map<string, string[]>()
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()

  function walk(node: string, path: readonly string[]): readonly string[] | undefined {
    const start = path.indexOf(node)
    if (start >= 0) return [...path.slice(start), node]
    if (done.has(node)) return undefined
    for (const to of next.get(node) ?? []) {
      const cycle = walk(to, [...path, node])
      if (cycle) return cycle
    }
    done.add(node)
    return undefined
  }

  for (const node of next.keys()) {
    const cycle = walk(node, [])
    if (cycle) return cycle
  }
  return undefined
}
