import type { FormId, ItemId, OptionId } from '#engine/types.ts'

export type Question = {
  readonly stem: string
  readonly options: Readonly<Record<OptionId, string>>
}
export type Rationale = {
  readonly rationale: Readonly<Record<OptionId, string>>
  readonly principle: string
}
export type Questions = Readonly<Record<ItemId, Question>>
export type Rationales = Readonly<Record<ItemId, Rationale>>

type Load<T> = () => Promise<{ readonly default: T }>
type BankLoaders = {
  readonly questions: Readonly<Record<FormId, Load<Questions>>>
  readonly rationales: Load<Rationales>
}

/** Words come in parts: a form's questions before its first item, rationales with the result. */
const loaders: Readonly<Record<string, Readonly<Record<'en', BankLoaders>>>> = {
  '2026-1': {
    en: {
      questions: {
        'quick-a': () => import('./2026-1/en.json?questions&form=quick-a'),
        'quick-b': () => import('./2026-1/en.json?questions&form=quick-b'),
        'full-a': () => import('./2026-1/en.json?questions&form=full-a'),
        'full-b': () => import('./2026-1/en.json?questions&form=full-b'),
      },
      rationales: () => import('./2026-1/en.json?rationales'),
    },
  },
}

/** Stems and options of a form's items. Rejects when they cannot be fetched. */
export async function loadQuestions(bank: string, form: FormId): Promise<Questions> {
  const load = loaders[bank]?.en.questions[form]
  if (!load) throw new Error(`no words for form ${form} of bank ${bank}`)
  return (await load()).default
}

/** Why each option of a bank is good or bad. Rejects when they cannot be fetched. */
export async function loadRationales(bank: string): Promise<Rationales> {
  const load = loaders[bank]?.en.rationales
  if (!load) throw new Error(`no rationales for bank ${bank}`)
  return (await load()).default
}
