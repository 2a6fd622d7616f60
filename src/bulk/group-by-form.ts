import type { FormId } from '#engine/types.ts'

export function groupByForm<T extends { readonly form: FormId }>(
  entries: readonly T[],
): readonly (readonly T[])[] {
  const groups = new Map<FormId, T[]>()
  for (const entry of entries) {
    const group = groups.get(entry.form)
    if (group) group.push(entry)
    else groups.set(entry.form, [entry])
  }
  return [...groups.values()]
}
