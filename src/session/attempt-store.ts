import { rankResponse, responseAt } from '#code/rank-response.ts'
import type { AreaId, Attempt, BankOutline, FormId, ItemId, Response } from '#engine/types.ts'
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { codableDay } from './codable-day.ts'
import { createDraftKeeper } from './draft-keeper.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { draftFields, type Draft } from './draft.ts'
import { closingStep, firstOpenStep, formItems } from './form-items.ts'
import type { Half } from './half.ts'
import { isHalfAmong } from './half.ts'
import { addToHistory } from './history.ts'
import type { TextStorage } from './local-storage.ts'
import { createSavingLog } from './saving.ts'
import type { SavingState } from './saving.ts'

export type { Half }

export type Rating = 1 | 2 | 3 | 4 | 5

/** What the person did. `form` is null while nothing is begun; actions on items then do nothing. */
export type AttemptState = Omit<Draft, 'form'> &
  SavingState & {
    readonly form: FormId | null
    /** The code of the attempt finished last on this page; null once another is begun. */
    readonly finished: string | null
    /** A new attempt in place of the present one. */
    readonly begin: (form: FormId) => void
    /** Loads the stored draft; false if there is none that can be read. */
    readonly resume: () => boolean
    /** null is skipped. */
    readonly rateSelf: (area: AreaId, rating: Rating | null) => void
    /** null is 'not sure'. A response that the item does not have is ignored. */
    readonly answerItem: (item: ItemId, response: Response) => void
    readonly holdHalf: (half: Half | null) => void
    /** Clamped to the steps there are, the closing step after the last item included. */
    readonly goTo: (step: number) => void
    /** Adds to the seconds an item was shown. */
    readonly recordShown: (item: ItemId, seconds: number) => void
    /** From the quick form into the full one of the same letter, with everything kept. */
    readonly continueInFull: () => void
    readonly startOver: () => void
    /** An invite's words into the result; null takes them out. */
    readonly agreeToLabel: (label: string | null) => void
    readonly noticeSaving: () => void
    /** As it stands; `markCareless` adds how it was taken. */
    readonly toAttempt: () => Attempt
    /** Adds the code to the history and forgets the draft. */
    readonly finish: (code: string) => void
  }

export type AttemptSurroundings = {
  readonly storage: TextStorage | null
  /** The register; new attempts are taken from the last. */
  readonly banks: readonly BankOutline[]
  /** The calendar day, YYYY-MM-DD. */
  readonly today: () => string
  readonly randomSeed: () => number
}

export function createAttemptStore(surroundings: AttemptSurroundings): StoreApi<AttemptState> {
  const { storage, banks, randomSeed } = surroundings
  const today = () => codableDay(surroundings.today())
  const keeper = createDraftKeeper(storage, banks, today)
  const log = createSavingLog()
  const nothing = {
    form: null,
    bank: banks.at(-1)?.id ?? '',
    seed: 0,
    step: 0,
    responses: {},
    selfRatings: {},
    half: null,
    times: {},
    label: null,
  }

  return createStore<AttemptState>()((set, get) => {
    const items = () => formItems(banks, get().bank, get().form)
    const itemOf = (id: ItemId) => items().find((item) => item.id === id)
    const change = (part: Partial<Draft>, save: DraftKeeper['saveQuietly'] = keeper.save) => {
      const { form, bank, seed, step, responses, selfRatings, half, times, label } = get()
      if (form === null) return
      const now = { form, bank, seed, step, responses, selfRatings, half, times, label, ...part }
      const outcome = save(now)
      set({ ...now, ...(outcome === null ? {} : log.note(outcome)) })
    }

    return {
      ...nothing,
      finished: null,
      ...log.read(),

      begin: (form) => {
        const draft: Draft = { ...nothing, form, seed: randomSeed() }
        if (draftFields(draft, today(), banks))
          set({ ...draft, finished: null, ...log.note(keeper.save(draft)) })
      },

      resume: () => {
        const stored = keeper.load()
        if (stored.kind === 'value') set({ ...stored.value, ...log.note('saved') })
        else if (stored.kind !== 'empty') set(log.note(stored.kind))
        return stored.kind === 'value'
      },

      rateSelf: (area, rating) => {
        const { [area]: _, ...others } = get().selfRatings
        change({ selfRatings: rating === null ? others : { ...others, [area]: rating } })
      },

      answerItem: (id, response) => {
        const item = itemOf(id)
        const listed = response === null || !item ? null : rankResponse(item, response)
        if (!item || listed === undefined) return
        const canonical = listed === null ? null : (responseAt(item, listed) ?? null)
        change({ responses: { ...get().responses, [id]: canonical }, half: null })
      },

      holdHalf: (half) => {
        if (half === null || isHalfAmong(items(), half)) change({ half })
      },

      goTo: (step) => {
        const whole = Number.isNaN(step) ? 0 : Math.trunc(step)
        change({ step: Math.min(closingStep(items()), Math.max(0, whole)) })
      },

      recordShown: (id, seconds) => {
        const total = (get().times[id] ?? 0) + seconds
        if (!itemOf(id) || !(seconds >= 0) || !Number.isFinite(total)) return
        change({ times: { ...get().times, [id]: total } }, keeper.saveQuietly)
      },

      continueInFull: () => {
        const { bank, form, responses, half } = get()
        const full = form?.replace(/^quick-/, 'full-') ?? null
        const fullItems = formItems(banks, bank, full)
        if (full === null || full === form || fullItems.length === 0) return
        const kept = fullItems.flatMap(({ id }): [ItemId, Response][] => {
          const response = responses[id]
          return response === undefined ? [] : [[id, response]]
        })
        change({
          form: full,
          responses: Object.fromEntries(kept),
          half: isHalfAmong(fullItems, half) ? half : null,
          step: firstOpenStep(fullItems, responses),
        })
      },

      startOver: () => {
        keeper.forget(get().form === null ? null : get().seed)
        set(nothing)
      },

      agreeToLabel: (label) => change({ label }),

      noticeSaving: () => set(log.notice()),

      toAttempt: () => {
        const { bank, form, responses, selfRatings, label } = get()
        return {
          bank,
          form: form ?? '',
          date: today(),
          responses,
          selfRatings,
          ...(label === null ? {} : { label }),
        }
      },

      finish: (code) => {
        if (get().form !== null) keeper.forget(get().seed)
        const outcome = addToHistory(storage, { code, savedAt: today() })
        set({
          ...nothing,
          finished: code,
          ...log.note(outcome === 'duplicate' ? 'saved' : outcome),
        })
      },
    }
  })
}
