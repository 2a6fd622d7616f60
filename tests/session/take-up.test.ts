import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeUp } from '#session/take-up.ts'
import { arbitraryAttempt } from '../fixtures/arbitrary-attempt.ts'
import { fixtureBank } from '../fixtures/fixture-bank.ts'
import { MemoryStorage } from '../fixtures/memory-storage.ts'
import { attemptOf, banks, openStore } from './open-store.ts'

test('any attempt is taken up whole, in place of the present one, and is there after a reload', () => {
  fc.assert(
    fc.property(arbitraryAttempt(fixtureBank), (attempt) => {
      const storage = new MemoryStorage()
      const store = openStore({ storage })
      store.getState().begin('quick-a')
      store.getState().rateSelf('technical', 5)
      takeUp(store, attempt, banks, 11)
      const { form, responses, selfRatings, label, seed, saving } = store.getState()
      expect({ form, responses, selfRatings, label, seed, saving }).toEqual({
        form: attempt.form,
        responses: attempt.responses,
        selfRatings: attempt.selfRatings,
        label: attempt.label ?? null,
        seed: 11,
        saving: 'saved',
      })
      const reloaded = openStore({ storage })
      reloaded.getState().resume()
      expect(attemptOf(reloaded.getState())).toEqual(attemptOf(store.getState()))
    }),
  )
})
