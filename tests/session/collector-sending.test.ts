import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import type { Consent } from '#session/collector-consent.ts'
import { postStatements } from '#session/collector-post.ts'
import { addWaiting, COLLECTOR_KEY, readWaiting, removeWaiting } from '#session/collector-queue.ts'
import { retrySending } from '#session/collector-retry.ts'
import { sendConsent, sendWaiting } from '#session/collector-sending.ts'
import { codeOf, randomAttempt } from '../fixtures/codes.ts'
import { MemoryStorage } from '../fixtures/memory-storage.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'

const consent = (seed: number): Consent => ({
  code: codeOf(randomAttempt(seededRandom(seed), 'quick-a', CURRENT_BANK), BANKS),
  role: 'tpm-entry',
  account: `1b4e28ba-2fa1-41d2-883f-00000000000${seed}`,
  agreedAt: '2026-11-28T10:00:00.000Z',
})
const site = () => ({ address: 'https://quiz.example.org/', language: 'en', name: 'Quiz' })

describe('the queue', () => {
  test('holds the code and the yes, and nothing of the result', () => {
    const storage = new MemoryStorage()
    addWaiting(storage, consent(1))
    const kept: unknown = JSON.parse(storage.getItem(COLLECTOR_KEY) ?? '')
    expect(kept).toEqual({ v: 1, waiting: [consent(1)] })
  })

  test('is gone from the browser with its last entry', () => {
    const storage = new MemoryStorage()
    addWaiting(storage, consent(1))
    addWaiting(storage, consent(2))
    removeWaiting(storage, consent(1))
    expect(readWaiting(storage)).toEqual([consent(2)])
    removeWaiting(storage, consent(2))
    expect(storage.getItem(COLLECTOR_KEY)).toBeNull()
  })

  test('sets aside what it cannot read, and is empty without storage', () => {
    const storage = new MemoryStorage({ [COLLECTOR_KEY]: '{"v":1,"waiting":[{"code":1}]}' })
    expect(readWaiting(storage)).toEqual([])
    expect(addWaiting(storage, consent(1))).toBe('set-aside')
    expect(readWaiting(storage)).toEqual([consent(1)])
    expect(readWaiting(null)).toEqual([])
    expect(addWaiting(null, consent(1))).toBe('missing')
  })
})

describe('sending', () => {
  test.each([
    ['taken', 0],
    ['refused', 0],
    ['later', 1],
  ] as const)('%s leaves %i waiting', async (outcome, left) => {
    const storage = new MemoryStorage()
    addWaiting(storage, consent(1))
    const post = vi.fn<() => Promise<typeof outcome>>(() => Promise.resolve(outcome))
    expect(await sendConsent(consent(1), { storage, site, post })).toBe(outcome)
    expect(post).toHaveBeenCalledOnce()
    expect(readWaiting(storage)).toHaveLength(left)
  })

  test('stops at the first that must be tried again, and loses none', async () => {
    const storage = new MemoryStorage()
    for (const seed of [1, 2, 3]) addWaiting(storage, consent(seed))
    const post = vi
      .fn<(statements: readonly object[]) => Promise<'taken' | 'later'>>()
      .mockResolvedValueOnce('taken')
      .mockResolvedValueOnce('later')
    expect(await sendWaiting({ storage, site, post })).toBe('later')
    expect(readWaiting(storage)).toEqual([consent(2), consent(3)])
  })

  test('drops a code that can no longer be read without sending', async () => {
    const storage = new MemoryStorage()
    const unreadable = { ...consent(1), code: 'hello' }
    addWaiting(storage, unreadable)
    const post = vi.fn<() => Promise<'taken'>>(() => Promise.resolve('taken'))
    await sendConsent(unreadable, { storage, site, post })
    expect(post).not.toHaveBeenCalled()
    expect(readWaiting(storage)).toEqual([])
  })
})

describe('the answer of the collector', () => {
  afterEach(() => vi.unstubAllGlobals())

  test.each([
    [200, 'taken'],
    [204, 'taken'],
    [409, 'taken'],
    [400, 'refused'],
    [413, 'refused'],
    [401, 'later'],
    [429, 'later'],
    [500, 'later'],
    [503, 'later'],
  ])('%i is %s', async (status, outcome) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status })))
    expect(await postStatements('https://relay.example/', [])).toBe(outcome)
  })

  test('that does not come is tried again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect(await postStatements('https://relay.example/', [])).toBe('later')
  })

  test('is asked for without cookies, credentials or referrer', async () => {
    const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response()))
    vi.stubGlobal('fetch', fetched)
    await postStatements('https://relay.example/', [])
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { 'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3' },
    })
  })
})

describe('trying again', () => {
  const listeners = new EventTarget()
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('addEventListener', listeners.addEventListener.bind(listeners))
    vi.stubGlobal('removeEventListener', listeners.removeEventListener.bind(listeners))
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('happens after a while, ever more rarely, and at once when the connection is back', async () => {
    const storage = new MemoryStorage()
    addWaiting(storage, consent(1))
    const post = vi.fn<() => Promise<'taken' | 'later'>>(() => Promise.resolve('later'))
    const stop = retrySending({ storage, site, post })
    await vi.advanceTimersByTimeAsync(29_000)
    expect(post).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(post).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(post).toHaveBeenCalledTimes(2)
    post.mockResolvedValue('taken')
    listeners.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
    expect(post).toHaveBeenCalledTimes(3)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(post).toHaveBeenCalledTimes(3)
    stop()
  })

  test('asks for nothing while nothing waits, and ends when it is stopped', async () => {
    const storage = new MemoryStorage()
    const post = vi.fn<() => Promise<'taken' | 'later'>>(() => Promise.resolve('later'))
    retrySending({ storage, site, post })()
    addWaiting(storage, consent(1))
    listeners.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(post).not.toHaveBeenCalled()
  })
})
