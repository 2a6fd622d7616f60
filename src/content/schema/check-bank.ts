import type { Item } from '#engine/types.ts'
import type { AreaCompetency } from '../competencies.ts'
import { bankSchema, itemSchema } from './bank-schema.ts'
import { checkItem } from './check-item.ts'
import type { Checked } from './check-shape.ts'
import { checkList, checkShape, idsOf } from './check-shape.ts'
import { findRepeats } from './find-repeats.ts'
import type { ContentProblem } from './problem.ts'
import { withFound } from './problem.ts'

type Forms = Readonly<Record<string, readonly string[]>>

export type CheckedBank = {
  /** Every id the file names, so that a broken item is not also called unknown. */
  readonly ids: readonly string[]
  readonly items: readonly Item[]
  readonly forms: Forms
}

export function checkBank(
  data: unknown,
  file: string,
  bankId: string,
  competencies: readonly AreaCompetency[] | undefined,
): Checked<CheckedBank> {
  const shape = checkShape(bankSchema, data, file)
  const raw = shape.valid?.items ?? rawItems(data)
  const list: Checked<readonly Item[]> = checkList(itemSchema, raw, file)
  const ids = idsOf(raw)
  const forms: Forms = shape.valid?.forms ?? {}
  const faults = list.valid.flatMap((item) =>
    checkItem(item, competencies).map((fault) => ({ file, item: item.id, ...fault })),
  )
  const problems = [...shape.problems, ...list.problems, ...faults, ...checkForms(forms, ids, file)]
  if (shape.valid && shape.valid.id !== bankId) {
    const message = withFound(`must be the name of its folder, ${bankId}`, shape.valid.id)
    problems.push({ file, item: '', field: 'id', message })
  }
  return { valid: { ids, items: list.valid, forms }, problems }
}

/** The items of a bank whose own shape is faulty: they are checked all the same. */
function rawItems(data: unknown): readonly unknown[] {
  if (typeof data !== 'object' || data === null || !('items' in data)) return []
  return Array.isArray(data.items) ? data.items : []
}

function checkForms(
  forms: Forms,
  known: readonly string[],
  file: string,
): readonly ContentProblem[] {
  const problems: ContentProblem[] = []
  for (const [form, ids] of Object.entries(forms)) {
    ids.forEach((id, index) => {
      if (known.includes(id)) return
      const field = `forms.${form}[${index}]`
      problems.push({ file, item: id, field, message: 'is not an item of this bank' })
    })
    for (const index of findRepeats(ids)) {
      const field = `forms.${form}[${index}]`
      problems.push({ file, item: ids[index] ?? '', field, message: 'comes twice in the form' })
    }
    if (!form.startsWith('quick-')) continue
    const full = form.replace('quick-', 'full-')
    ids.forEach((id, index) => {
      if (forms[full]?.includes(id)) return
      const field = `forms.${form}[${index}]`
      problems.push({ file, item: id, field, message: `must also be in ${full}` })
    })
  }
  return problems
}
