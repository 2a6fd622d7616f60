import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { AREAS } from '#engine/types.ts'
import { countResponses, responseAt } from '#code/rank-response.ts'
import type { AttemptState, Half, Rating } from '#session/attempt-store.ts'
import { peekDraft } from '#session/peek-draft.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'
import { MemoryStorage } from '../fixtures/memory-storage.ts'
import { attemptOf, banks, DRAFT, openStore } from './open-store.ts'

type Act = (state: AttemptState) => void

const anyItem = fc.constantFrom(...fixtureBank.items)
const options = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'z')
const anyHalf: fc.Arbitrary<Half> = fc.record(
  {
    item: anyItem.map(({ id }) => id),
    best: options,
    worst: options,
    order: fc.array(options, { maxLength: 5 }),
    picks: fc.array(options, { maxLength: 3 }),
    isUnsure: fc.constant(true as const),
  },
  { requiredKeys: ['item'] },
)

const begin = fc.constantFrom('quick-a', 'quick-b', 'full-a', 'full-b', 'nowhere').map(
  (form): Act =>
    (state) =>
      state.begin(form),
)
const answer = anyItem.chain((item) =>
  fc.integer({ min: -1, max: countResponses(item) - 1 }).map(
    (rank): Act =>
      (state) =>
        state.answerItem(item.id, responseAt(item, rank) ?? null),
  ),
)
const rate = fc
  .tuple(fc.constantFrom(...AREAS), fc.constantFrom<Rating | null>(1, 2, 3, 4, 5, null))
  .map(
    ([area, rating]): Act =>
      (state) =>
        state.rateSelf(area, rating),
  )
const show = fc.tuple(anyItem, fc.double()).map(
  ([{ id }, seconds]): Act =>
    (state) =>
      state.recordShown(id, seconds),
)

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: begin },
  { weight: 12, arbitrary: answer },
  { weight: 4, arbitrary: rate },
  { weight: 6, arbitrary: show },
  {
    weight: 4,
    arbitrary: anyHalf.map(
      (half): Act =>
        (state) =>
          state.holdHalf(half),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.double().map(
      (step): Act =>
        (state) =>
          state.goTo(step),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.nat(40).map(
      (step): Act =>
        (state) =>
          state.goTo(step),
    ),
  },
  fc.constant<Act>((state) => state.holdHalf(null)),
  fc.constant<Act>((state) => state.continueInFull()),
  fc.constant<Act>((state) => state.startOver()),
  fc.constant<Act>((state) => state.finish('CODE')),
  fc.constant<Act>((state) => state.noticeSaving()),
)
const someActs = fc
  .tuple(begin, fc.array(anyAct, { maxLength: 30 }))
  .map(([a, more]) => [a, ...more])

test('a reload at any point brings back the same attempt', () => {
  fc.assert(
    fc.property(someActs, (acts) => {
      const storage = new MemoryStorage()
      const store = openStore({ storage })
      for (const act of acts) {
        act(store.getState())
        const { form, step, responses } = store.getState()
        const reloaded = openStore({ storage })
        expect(reloaded.getState().resume()).toBe(form !== null)
        expect(attemptOf(reloaded.getState())).toEqual(attemptOf(store.getState()))
        const answered = Object.keys(responses).length
        const peek = peekDraft(storage, banks)
        if (form === null) expect(peek).toBeNull()
        else expect(peek).toMatchObject({ form, step, answered })
      }
    }),
    { numRuns: 200 },
  )
})

const anyFault = fc.constantFrom(
  (storage: MemoryStorage) => void (storage.capacity = 10),
  (storage: MemoryStorage) => void (storage.capacity = 250),
  (storage: MemoryStorage) => void storage.refused.add('getItem'),
  (storage: MemoryStorage) => void storage.refused.add('setItem'),
  (storage: MemoryStorage) => void storage.refused.add('removeItem'),
  (storage: MemoryStorage) => {
    storage.refused.clear()
    storage.capacity = Infinity
  },
)

test('whatever storage does, nothing throws, the attempt is the same as with a good one', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.tuple(anyFault, anyAct),
          fc.tuple(
            fc.constant(() => {}),
            anyAct,
          ),
        ),
        {
          maxLength: 30,
        },
      ),
      fc.constantFrom(null, 'not JSON', '{"v":2}'),
      (steps, planted) => {
        const storage = new MemoryStorage(planted === null ? {} : { [DRAFT]: planted })
        const store = openStore({ storage })
        const twin = openStore()
        for (const [fail, act] of steps) {
          fail(storage)
          act(store.getState())
          act(twin.getState())
          expect(attemptOf(store.getState())).toEqual(attemptOf(twin.getState()))
          if (planted !== null) expect([...storage.texts.values()]).toContain(planted)
          if (planted === '{"v":2}') expect(storage.texts.get(DRAFT)).toBe(planted)
        }
        // Once storage is good again, whatever the person does next is saved with all the rest.
        storage.refused.clear()
        storage.capacity = Infinity
        if (planted === '{"v":2}') return
        if (store.getState().form === null) store.getState().begin('quick-a')
        store.getState().rateSelf('technical', 3)
        const reloaded = openStore({ storage })
        expect(store.getState().saving).toBe('saved')
        expect(reloaded.getState().resume()).toBe(true)
        expect(attemptOf(reloaded.getState())).toEqual(attemptOf(store.getState()))
      },
    ),
    { numRuns: 200 },
  )
})
