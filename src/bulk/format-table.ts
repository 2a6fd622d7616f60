/** Rows as text in columns: the first to the left, the others to the right. */
export function formatTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const lines = [head, widths.map((width) => '-'.repeat(width)), ...rows].map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? ''
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
  return [title, ...lines, ''].join('\n')
}

/** Whole percent; what is not nothing is never shown as nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '< 1 %'
  return `${(100 * share).toFixed(0)} %`
}
